import { groupFindings } from '../../../rules/group-findings';
import { printCell } from '../../../snapshot/address';
import { fill } from '../../../texts/sentence';
import type { CliTexts } from '../../../texts/cli';
import type { Evidence } from '../../evidence/evidence';
import type { DimensionReport, Report } from '../../report';
import { escapeHtml } from './escape';
import { ruleLink } from './rule-help';

/** For the reviewer: the four dimensions, what the form shows for each and what was found against it. */
export function dimensions({ dimensions: all }: Report, texts: CliTexts): string {
  const { sections, columns } = texts.report;
  const heading = [
    columns.dimension,
    columns.evidence,
    columns.count,
    columns.cells,
    columns.against,
  ];
  const head = heading.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  return [
    `<table><caption>${escapeHtml(sections.dimensions)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    ...all.map((dimension) => `<tbody>${rowsOf(dimension, texts)}</tbody>`),
    '</table>',
  ].join('\n');
}

/** One row for each piece of evidence; the dimension and what was found against it span them all. */
function rowsOf(report: DimensionReport, texts: CliTexts): string {
  const { name, meaning } = texts.report.dimensions[report.dimension];
  const count = Math.max(1, report.evidence.length);
  const title = `<th scope="rowgroup" rowspan="${count}"><strong>${escapeHtml(name)}</strong><small>${escapeHtml(meaning)}</small></th>`;
  const against = `<td rowspan="${count}">${findingsOf(report, texts)}</td>`;
  const cells = report.evidence.map((evidence) => evidenceCells(evidence, texts));
  const [first = '<td></td><td></td><td></td>', ...others] = cells;
  return `<tr>${title}${first}${against}</tr>${others.map((row) => `<tr>${row}</tr>`).join('')}`;
}

function evidenceCells({ what, count, of, cells }: Evidence, { report }: CliTexts): string {
  const printed = of === null ? count : fill(report.share, { count, of });
  const places = cells.map(printCell).join(report.separator);
  return [report.evidence[what], printed, places]
    .map((text) => `<td>${escapeHtml(text)}</td>`)
    .join('');
}

/** By rule: the cells say which ones, the table of findings what is wrong there. */
function findingsOf({ findings }: DimensionReport, texts: CliTexts): string {
  const { noDimensionFindings, separator } = texts.report;
  if (findings.length === 0) return escapeHtml(noDimensionFindings);
  const groups = groupFindings(findings, ({ rule }) => rule);
  const items = groups.map((group) => {
    const cells = group.findings.map(({ cell }) => printCell(cell)).join(separator);
    return `<li>${ruleLink(group.rule, texts)} ${escapeHtml(cells)}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}
