import type { SheetSnapshot } from './snapshot';

/** The name under which the report comes into a workbook. */
export const REPORT_SHEET = '校验报告';

/** Text that Excel never shows; whoever saves the workbook, and whatever the sheet is called, it stays. */
export const REPORT_MARK = 'jixiao-report';

/** What cell A1 of a report holds: a formula that shows the title and says whose sheet it is. */
export function reportTitle(title: string): string {
  return `=IF(N("${REPORT_MARK}")=0,"${title.replaceAll('"', '""')}")`;
}

/** Whether the formula, with or without its equals sign, is a report's title. */
export function isReportTitle(formula: string): boolean {
  return formula.includes(`N("${REPORT_MARK}")`);
}

/** Whether the add-in wrote the sheet: somebody may have one of the same name. Rows may have been put above the title. */
export function isReportSheet({ cells }: Pick<SheetSnapshot, 'cells'>): boolean {
  const [first] = cells.values();
  return first !== undefined && first.formula !== null && isReportTitle(first.formula);
}
