import type { Area } from '../../../src/snapshot/area';
import { areaOf, intersection } from '../../../src/snapshot/area';
import { changeColumns } from '../../../src/workbook/layout/columns';
import { restyle } from '../../../src/workbook/styles/restyle';
import { insertRows } from '../../../src/workbook/structure/insert-rows';
import { mergeCells } from '../../../src/workbook/structure/merge-cells';
import { setRowHeight, setRowsHidden } from '../../../src/workbook/structure/set-row-height';
import { pick, type Scribble, type Spot } from './scribble';

/** Only where no other merged area is met, as Excel asks first. */
function mergeFree({ workbook, sheet }: Spot, area: Area): void {
  if (sheet.merges.every((each) => !intersection(each, area))) mergeCells(workbook, sheet, area);
}

/** How rows and columns lie. */
export const LAID_OUT = {
  'blank-row': ({ workbook, sheet, value }) => {
    insertRows(workbook, sheet, value.row, 1);
  },
  'merged-across': (spot) => {
    const area = areaOf(spot.value);
    mergeFree(spot, { ...area, right: area.right + 1 });
  },
  'merged-down': (spot) => {
    const area = areaOf(spot.value);
    mergeFree(spot, { ...area, bottom: area.bottom + 1 });
  },
  'hidden-row': ({ workbook, sheet, value }, variant) => {
    const first = value.row;
    setRowsHidden(workbook, sheet, { first, last: first + (variant % 3) }, true);
  },
  'hidden-column': ({ workbook, sheet, other }) => {
    const { column } = other;
    changeColumns(workbook, sheet, { first: column, last: column }, () => ({ hidden: true }));
  },
  'low-row': ({ workbook, sheet, other }, variant) => {
    const { row: first } = other;
    restyle(workbook, sheet, areaOf(other), { wrap: true });
    setRowHeight(workbook, sheet, { first, last: first }, pick([8, 14.25, 30], variant));
  },
} as const satisfies Readonly<Record<string, Scribble>>;
