import { parseSheetArea } from '../src/snapshot/address';
import { headOf } from '../src/snapshot/area';
import type { ExcelHost } from '../src/workbench/host/excel-host';
import { enterCell, type CellEntry } from '../src/workbook/cells/enter-cell';
import { sheetByName } from '../src/workbook/workbook';
import type { ExcelTestHost } from './excel-test-host';

/** What others than the add-in do to the workbook of a host. */
export function peopleAt(host: ExcelHost): Pick<ExcelTestHost, 'type' | 'coAuthor' | 'pick'> {
  const enter = (cell: string, input: CellEntry['input']): void => {
    const { workbook } = host;
    const target = parseSheetArea(cell);
    const front = workbook.sheets.find(({ id }) => id === workbook.selection.sheet);
    const sheet = target?.sheet ? sheetByName(workbook, target.sheet) : front;
    if (!target || !sheet) throw new Error(`${cell} is no cell of this workbook.`);
    enterCell(workbook, sheet, headOf(target.area), input);
  };
  return {
    type: (cell, input) => {
      host.edit('user', () => {
        enter(cell, input);
      });
    },
    coAuthor: (cell, input) => {
      host.edit('co-author', () => {
        enter(cell, input);
      });
    },
    pick: (cell, input) => {
      host.pick(() => {
        enter(cell, input);
      });
    },
  };
}
