import { CellValueType, type ICellData } from '@univerjs/core';
import type { CellRef } from '../../snapshot/area';
import { effectiveFormat } from '../../workbook/styles/effective-format';
import { shownText } from '../../workbook/shown/shown-text';
import { BLANK_CELL } from '../../workbook/cells/cell';
import type { Workbook } from '../../workbook/workbook';
import { cellAt, type Sheet } from '../../workbook/sheet';
import { gridStyle } from './style';

/**
 * A cell as the grid draws it: the text that Excel would show, never a number or formula, so that
 * the grid's own formula engine and number formats have nothing to work on.
 */
export function gridCell(workbook: Workbook, sheet: Sheet, cell: CellRef): ICellData | null {
  const held = cellAt(sheet, cell);
  const conditional = effectiveFormat(workbook, sheet, cell);
  if (!held && Object.keys(conditional).length === 0) return null;
  const { value, style } = held ?? BLANK_CELL;
  const base = workbook.styles[style];
  const text = held ? shownText(held.value, base?.numberFormat ?? 'General') : '';
  return {
    v: text === '' ? null : text,
    t: CellValueType.STRING,
    ...(base && { s: gridStyle(base, conditional, value) }),
  };
}
