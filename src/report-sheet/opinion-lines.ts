import { opinionOf } from '../report/opinion';
import type { Report } from '../report/report';
import type { Finding } from '../rules/finding';
import { findingMessage } from '../texts/finding-message';
import { fill } from '../texts/sentence';
import { line, type Line } from './line';
import { printPlaces } from './places';
import type { ReportWords } from './report-words';

/** What the points of 退回意见 are made with. */
type OpinionWords = Pick<ReportWords, 'language' | 'report' | 'rules' | 'parts'>;

/** The points of 退回意见, without their numbers. */
export function opinionPoints(
  report: Pick<Report, 'parts'>,
  isReturned: ((finding: Finding) => boolean) | undefined,
  { language, rules, parts, report: words }: OpinionWords,
): readonly string[] {
  const messageOf = (finding: Finding) => findingMessage(rules, finding, language);
  return opinionOf(report, messageOf, isReturned).map(({ part, message, cells }) => {
    const places = printPlaces(cells, words.separator);
    return fill(words.opinionPoint, { part: parts[part], cells: places, message });
  });
}

/** 退回意见 as numbered lines. */
export function opinionLines(points: readonly string[], { report }: ReportWords): readonly Line[] {
  const { sections, opinionLead, noOpinion } = report;
  const lead = points.length > 0 ? opinionLead : noOpinion;
  return [
    line('part', sections.opinion, lead),
    ...points.map((point, at) => line('point', at + 1, point)),
  ];
}
