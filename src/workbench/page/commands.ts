import type { CellRef } from '../../snapshot/area';
import { printCell } from '../../snapshot/address';
import { fill } from '../../texts/template';
import { workbenchTexts } from '../../texts/zh-CN/workbench';
import { enterCell } from '../../workbook/enter-cell';
import { select } from '../../workbook/select';
import { cellAt, type Sheet, type Workbook } from '../../workbook/workbook';
import type { GridCommands } from '../grid/grid';

/**
 * What the grid may ask of the model.
 * @param refuse hears, as a sentence, why a cell cannot be edited
 */
export function workbookCommands(
  workbook: Workbook,
  refuse: (sentence: string) => void,
): GridCommands {
  const enter = (sheet: Sheet, cell: CellRef, text: string): boolean => {
    const style = workbook.styles[cellAt(sheet, cell)?.style ?? 0];
    if (sheet.protection && (style?.locked ?? true)) {
      const slots = { cell: printCell(cell), reason: workbenchTexts.protectedCell };
      refuse(fill(workbenchTexts.refused, slots));
      return false;
    }
    enterCell(workbook, sheet, cell, text);
    return true;
  };
  return {
    enter,
    clearSelection() {
      const { sheet: id, area } = workbook.selection;
      const sheet = workbook.sheets.find((each) => each.id === id);
      for (const [row, { cells }] of sheet?.rows ?? []) {
        if (!sheet || row < area.top || row > area.bottom) continue;
        for (const column of cells.keys()) {
          const inside = column >= area.left && column <= area.right;
          const held = cellAt(sheet, { row, column });
          if (!inside || held?.value == null) continue;
          if (!enter(sheet, { row, column }, '')) return;
        }
      }
    },
    select(sheet, area) {
      select(workbook, sheet, area);
    },
  };
}
