import { printCell } from '../../../snapshot/address';
import { findingMessage } from '../../../texts/finding-message';
import { fill } from '../../../texts/sentence';
import type { CliTexts } from '../../../texts/cli';
import { opinionOf } from '../../opinion';
import type { Report } from '../../report';
import { escapeHtml } from './escape';

/** 退回意见: numbered, to be copied into the answer to whoever filed the form. */
export function opinion(report: Report, texts: CliTexts): string {
  const { sections, noOpinion, opinionLead, opinionPoint, separator } = texts.report;
  const points = opinionOf(report, (finding) =>
    findingMessage(texts.rules, finding, texts.language),
  );
  const heading = `<h4>${escapeHtml(sections.opinion)}</h4>`;
  if (points.length === 0) return `${heading}\n<p>${escapeHtml(noOpinion)}</p>`;
  const items = points.map(({ part, cells, message }) => {
    const slots = { part: texts.parts[part], cells: cells.map(printCell).join(separator), message };
    return `<li>${escapeHtml(fill(opinionPoint, slots))}</li>`;
  });
  return `${heading}\n<p>${escapeHtml(opinionLead)}</p>\n<ol>\n${items.join('\n')}\n</ol>`;
}
