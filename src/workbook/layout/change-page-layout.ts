import type { PageBreak, PageLayout } from './page-layout';
import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { notify } from '../workbook-change';

/** Changes how a sheet is printed. */
export function changePageLayout(
  workbook: Workbook,
  sheet: Sheet,
  change: Partial<PageLayout>,
): void {
  sheet.pageLayout = { ...sheet.pageLayout, ...change };
  notify(workbook, { kind: 'page-layout', sheet });
}

export type BreakKind = 'rowBreaks' | 'columnBreaks';

/** Has a page begin at a row or a column (from 1 on); once is enough. */
export function addPageBreak(
  workbook: Workbook,
  sheet: Sheet,
  kind: BreakKind,
  index: number,
): void {
  if (sheet[kind].some((each) => each.index === index)) return;
  const added: PageBreak = { index, origin: null };
  sheet[kind] = [...sheet[kind], added].sort((a, b) => a.index - b.index);
  notify(workbook, { kind: 'page-layout', sheet });
}

/** Takes out the page breaks for which it holds. */
export function removePageBreaks(
  workbook: Workbook,
  sheet: Sheet,
  kind: BreakKind,
  isGone: (pageBreak: PageBreak) => boolean = () => true,
): void {
  sheet[kind] = sheet[kind].filter((each) => !isGone(each));
  notify(workbook, { kind: 'page-layout', sheet });
}
