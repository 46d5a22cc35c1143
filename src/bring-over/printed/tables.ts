import type { Entry, Form, Indicator } from '../../form/form';
import { sameCell, type CellRef } from '../../snapshot/area';

/** Rows of a table's data: of tasks, of indicators, of those on later pages. */
export function isInTable(form: Form, { row }: CellRef): boolean {
  const { taskArea, indicatorArea, indicators, longTerm } = form;
  const isWithin = [taskArea, indicatorArea].some(
    (area) => area !== null && area.top <= row && row <= area.bottom,
  );
  return isWithin || [...indicators, ...longTerm].some((each) => each.row === row);
}

/** Rows of headings, several one below the other among them. */
export function isInHeadings(form: Form, { row }: CellRef): boolean {
  const { taskHeading, taskArea, indicatorHeading, indicatorArea } = form;
  return [
    { heading: taskHeading, area: taskArea },
    { heading: indicatorHeading, area: indicatorArea },
  ].some(
    ({ heading, area }) =>
      heading !== null && area !== null && heading.row <= row && row < area.top,
  );
}

/** Whether the cell is one that the row of an indicator has a word for, be it empty of name and value. */
export function isRowOf(
  { cycle, operator, unit, weight, regions }: Indicator,
  cell: CellRef,
): boolean {
  const entries: readonly (Entry | null)[] = [cycle, operator, unit, weight, ...regions];
  return entries.some((entry) => entry !== null && sameCell(entry, cell));
}
