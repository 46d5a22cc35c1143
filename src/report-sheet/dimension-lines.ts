import type { Evidence } from '../report/evidence/evidence';
import type { DimensionReport } from '../report/report';
import type { Finding } from '../rules/finding';
import { fill } from '../texts/sentence';
import { line, type Line } from './line';
import { printPlaces } from './places';
import type { ReportWords } from './report-words';

/** What the form shows for a dimension, as a sentence. */
export function evidenceLine(
  { what, count, of, cells }: Evidence,
  { report, sheet }: Pick<ReportWords, 'report' | 'sheet'>,
): string {
  const share = of === null ? count : fill(report.share, { count, of });
  const sentence = cells.length > 0 ? sheet.evidenceAt : sheet.evidence;
  const places = printPlaces(cells, report.separator);
  return fill(sentence, { what: report.evidence[what], share, cells: places });
}

/**
 * The four dimensions: what each asks, what the form shows for it and which of the findings bear on it.
 * @param numberOf the number of a finding in the list above; undefined where it is not listed
 */
export function dimensionLines(
  dimensions: readonly DimensionReport[],
  numberOf: (finding: Finding) => number | undefined,
  words: ReportWords,
): readonly Line[] {
  const { report, sheet } = words;
  return [
    line('part', report.sections.dimensions, ''),
    ...dimensions.flatMap(({ dimension, findings, evidence }) => {
      const { name, meaning } = report.dimensions[dimension];
      const numbers = findings.flatMap((finding) => numberOf(finding) ?? []);
      const list = fill(sheet.numbers, { numbers: numbers.join(report.separator) });
      const against = numbers.length > 0 ? fill(sheet.against, { list }) : sheet.noneAgainst;
      const shown = evidence.map((each) => evidenceLine(each, words));
      return [
        line('fact', name, meaning),
        ...[...shown, against].map((text) => line('fact', '', text)),
      ];
    }),
  ];
}
