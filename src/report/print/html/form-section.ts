import type { Finding } from '../../../rules/finding';
import { printCell } from '../../../snapshot/address';
import type { CellRef } from '../../../snapshot/area';
import { findingMessage } from '../../../texts/finding-message';
import { fill } from '../../../texts/sentence';
import type { CliTexts } from '../../../texts/cli';
import { readingLines } from '../../reading-lines';
import type { Dismissed, Report } from '../../report';
import { dimensions } from './dimensions';
import { escapeHtml } from './escape';
import { opinion } from './opinion';
import { ruleLink } from './rule-help';
import { table } from './table';

/** All that is reported of one form. */
export function formSection(report: Report, texts: CliTexts): string {
  const { form, dismissed } = report;
  return [
    `<section>\n<h3>${escapeHtml(form.title.text || form.sheet)}</h3>`,
    facts(report, texts),
    findings(report, texts),
    ...(dismissed.length > 0 ? [answered(dismissed, texts)] : []),
    dimensions(report, texts),
    opinion(report, texts),
    '</section>',
  ].join('\n');
}

function facts({ form, counts, switchedOff, hasUnreadable }: Report, texts: CliTexts): string {
  const { facts: words, unknown, kinds, separator, sections } = texts.report;
  const result = fill(texts.cli.counts, {
    error: String(counts.error),
    warning: String(counts.warning),
    info: String(counts.info),
  });
  const lines = [
    [words.sheet, form.sheet],
    [words.form, kinds[form.kind]],
    [words.year, form.year === null ? unknown : String(form.year)],
    [words.unit, form.unit],
    [words.result, result],
    ...(switchedOff.length > 0
      ? [[words.switchedOff, switchedOff.map((id) => texts.rules[id].title).join(separator)]]
      : []),
    ...(hasUnreadable ? [[sections.dismissed, texts.reading.unreadable]] : []),
    ...readingLines(form, texts.reading).map((line) => [sections.assumed, line]),
  ];
  const list = lines.map(
    ([term = '', text = '']) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(text)}</dd>`,
  );
  return `<dl>${list.join('')}</dl>`;
}

function findings({ parts }: Report, texts: CliTexts): string {
  const { sections, columns, noFindings } = texts.report;
  if (parts.length === 0) return `<p>${escapeHtml(noFindings)}</p>`;
  return table(
    sections.findings,
    [columns.cell, columns.part, columns.severity, columns.title, columns.message],
    parts.flatMap(({ part, findings: here }) =>
      here.map((finding) => [
        cellName(finding.cell),
        escapeHtml(texts.parts[part]),
        severity(finding, texts),
        ruleLink(finding.rule, texts),
        escapeHtml(findingMessage(texts.rules, finding, texts.language)),
      ]),
    ),
  );
}

function answered(dismissed: readonly Dismissed[], texts: CliTexts): string {
  const { sections, columns, status } = texts.report;
  return table(
    sections.dismissed,
    [
      columns.cell,
      columns.severity,
      columns.title,
      columns.message,
      columns.status,
      columns.reason,
    ],
    dismissed.map(({ finding, reason, isStale }) => [
      cellName(finding.cell),
      severity(finding, texts),
      ruleLink(finding.rule, texts),
      escapeHtml(findingMessage(texts.rules, finding, texts.language)),
      escapeHtml(isStale ? status.stale : status.dismissed),
      escapeHtml(reason),
    ]),
  );
}

function cellName(cell: CellRef): string {
  return escapeHtml(printCell(cell));
}

function severity({ severity: level }: Finding, { cli }: CliTexts): string {
  return `<span class="${level}">${escapeHtml(cli.severity[level])}</span>`;
}
