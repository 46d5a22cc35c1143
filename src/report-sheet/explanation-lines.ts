import type { CheckedForm } from '../check';
import { readingLines } from '../report/reading-lines';
import type { Report } from '../report/report';
import { rules as allRules } from '../rules';
import { findingMessage } from '../texts/finding-message';
import { fill } from '../texts/sentence';
import { findingHead, findingLine } from './finding-lines';
import { line, type Line } from './line';
import type { ReportWords } from './report-words';

/** 出错说明: what is left as it is and why, what was not checked, how the form was read. */
export function explanationLines(
  { form, dismissed, switchedOff, hasUnreadable }: Report,
  { idle }: CheckedForm['explanations'],
  words: ReportWords,
): readonly Line[] {
  const { report, sheet, rules, language } = words;
  const status = (isStale: boolean) => (isStale ? report.status.stale : report.status.dismissed);
  const answered = dismissed.map(({ finding, reason, isStale }, at) => {
    const message = findingMessage(rules, finding, language);
    const told = fill(sheet.withReason, { message, status: status(isStale), reason });
    return findingLine(at + 1, finding, told, words);
  });
  const gone = idle.map(({ rule, cell, reason }) =>
    fill(sheet.idleLine, { cell, title: titleOf(rule, words), reason }),
  );
  const off = switchedOff.map((id) => rules[id].title).join(report.separator);
  const facts = [
    ...gone.map((text) => line('fact', sheet.idle, text)),
    ...(hasUnreadable ? [line('fact', report.sections.dismissed, words.reading.unreadable)] : []),
    line('fact', report.facts.switchedOff, off || sheet.noExplanations),
    ...readingLines(form, words.reading).map((text) => line('fact', sheet.readings, text)),
  ];
  const left = dismissed.filter(({ isStale }) => !isStale).length;
  const note = left > 0 ? fill(sheet.explained, { count: String(left) }) : '';
  return [
    line('part', sheet.explanations, note),
    ...(answered.length > 0 ? [findingHead(words), ...answered] : []),
    ...facts,
  ];
}

/** What a workbook keeps may speak of a rule that is no more. */
function titleOf(rule: string, { rules }: ReportWords): string {
  const known = Object.values(allRules).find(({ id }) => id === rule);
  return known ? rules[known.id].title : rule;
}
