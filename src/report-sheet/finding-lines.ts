import type { Finding } from '../rules/finding';
import { printCell } from '../snapshot/address';
import { line, type Line } from './line';
import { linkTo } from './places';
import type { ReportWords } from './report-words';

/** The heads of a table of findings. */
export function findingHead({ report, sheet }: ReportWords): Line {
  const { severity, cell, title, message } = report.columns;
  return line('head', sheet.number, severity, cell, title, message);
}

/**
 * A finding as a line of a table, its cell as a link.
 * @param message what is said of it
 */
export function findingLine(
  number: number,
  { rule, severity, sheet, cell }: Finding,
  message: string,
  words: ReportWords,
): Line {
  return {
    shape: 'entry',
    cells: [
      { value: number },
      { value: words.severity[severity] },
      { value: printCell(cell), formula: linkTo(sheet, cell) },
      { value: words.rules[rule].title },
      { value: message },
    ],
  };
}
