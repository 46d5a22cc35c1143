import { contains, type CellRef } from '../../snapshot/area';
import { printCell } from '../../snapshot/address';
import { fill } from '../../texts/sentence';
import { workbenchTexts } from '../../texts/zh-CN/workbench';
import { enterCells, type CellEntry } from '../../workbook/cells/enter-cell';
import { isProtectedCell } from '../../workbook/protection/locked-cells';
import { select } from '../../workbook/select';
import type { Workbook } from '../../workbook/workbook';
import type { Sheet } from '../../workbook/sheet';
import { WorkbookError } from '../../workbook/workbook-error';
import type { GridCommands } from '../grid/grid';
import { pastedCells } from './pasted-cells';

/**
 * What the grid may ask of the model.
 * @param refuse hears, as a sentence, why cells cannot be edited
 */
export function workbookCommands(
  workbook: Workbook,
  refuse: (sentence: string) => void,
): GridCommands {
  const enter = (sheet: Sheet, entries: readonly CellEntry[]): void => {
    const locked = entries.find(({ place }) => isProtectedCell(workbook, sheet, place))?.place;
    if (locked) {
      refuse(refusal(locked, workbenchTexts.protectedCell));
      return;
    }
    try {
      enterCells(workbook, sheet, entries);
    } catch (error) {
      const [first] = entries;
      if (!(error instanceof WorkbookError) || !first) throw error;
      refuse(refusal(first.place, reasonOf(error)));
    }
  };
  return {
    enter: (sheet, place, text) => {
      enter(sheet, [{ place, input: text }]);
    },
    clear(sheet, areas) {
      const held = [...sheet.rows].flatMap(([row, { cells }]) =>
        [...cells]
          .filter(([, { value, formula }]) => value !== null || formula !== null)
          .map(([column]) => ({ row, column }))
          .filter((cell) => areas.some((area) => contains(area, cell))),
      );
      enter(
        sheet,
        held.map((place) => ({ place, input: '' })),
      );
    },
    paste(sheet, { row, column }, text) {
      const entries = pastedCells(text).map(({ down, across, input }) => ({
        place: { row: row + down, column: column + across },
        input,
      }));
      if (entries.length === 0) refuse(workbenchTexts.nothingToPaste);
      else enter(sheet, entries);
    },
    refuse(action) {
      refuse(workbenchTexts.notHere[action]);
    },
    select(sheet, area) {
      select(workbook, sheet, area);
    },
  };
}

function refusal(cell: CellRef, reason: string): string {
  return fill(workbenchTexts.refused, { cell: printCell(cell), reason });
}

function reasonOf({ code, message }: WorkbookError): string {
  const reasons: Readonly<Record<string, string>> = workbenchTexts.refusals;
  return reasons[code] ?? message;
}
