import { contains, type CellRef } from '../../snapshot/area';
import { printCell } from '../../snapshot/address';
import { fill } from '../../texts/template';
import { workbenchTexts } from '../../texts/zh-CN/workbench';
import { enterCells } from '../../workbook/enter-cell';
import { select } from '../../workbook/select';
import { cellAt, type Sheet, type Workbook } from '../../workbook/workbook';
import { WorkbookError } from '../../workbook/workbook-error';
import type { GridCommands } from '../grid/grid';

/**
 * What the grid may ask of the model.
 * @param refuse hears, as a sentence, why cells cannot be edited
 */
export function workbookCommands(
  workbook: Workbook,
  refuse: (sentence: string) => void,
): GridCommands {
  const enter = (sheet: Sheet, cells: readonly CellRef[], input: string): void => {
    const [locked] = sheet.protection
      ? cells.filter((cell) => isLocked(workbook, sheet, cell))
      : [];
    if (locked) {
      refuse(refusal(locked, workbenchTexts.protectedCell));
      return;
    }
    try {
      enterCells(
        workbook,
        sheet,
        cells.map((place) => ({ place, input })),
      );
    } catch (error) {
      const [first] = cells;
      if (!(error instanceof WorkbookError) || !first) throw error;
      refuse(refusal(first, reasonOf(error)));
    }
  };
  return {
    enter: (sheet, cell, text) => {
      enter(sheet, [cell], text);
    },
    clearSelection() {
      const { sheet: id, area } = workbook.selection;
      const sheet = workbook.sheets.find((each) => each.id === id);
      if (!sheet) return;
      const held = [...sheet.rows].flatMap(([row, { cells }]) =>
        [...cells]
          .filter(([, { value, formula }]) => value !== null || formula !== null)
          .map(([column]) => ({ row, column }))
          .filter((cell) => contains(area, cell)),
      );
      enter(sheet, held, '');
    },
    select(sheet, area) {
      select(workbook, sheet, area);
    },
  };
}

function isLocked(workbook: Workbook, sheet: Sheet, cell: CellRef): boolean {
  return workbook.styles[cellAt(sheet, cell)?.style ?? 0]?.locked ?? true;
}

function refusal(cell: CellRef, reason: string): string {
  return fill(workbenchTexts.refused, { cell: printCell(cell), reason });
}

function reasonOf({ code, message }: WorkbookError): string {
  const reasons: Readonly<Record<string, string>> = workbenchTexts.refusals;
  return reasons[code] ?? message;
}
