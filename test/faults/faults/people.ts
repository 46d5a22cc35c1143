import { writeKept } from '../../../src/workbook/custom-xml/kept-part';
import { deleteSheet } from '../../../src/workbook/sheets/delete-sheet';
import type { Operation } from '../operations/operation';
import type { Fault, Undisturbed } from './fault';

/** What is written is noted before. */
const JOURNAL = 'jixiao.journal';

/** Somebody does it ahead of each of the round trips in turn. */
const aheadOfEach =
  (change: (operation: Operation) => void) =>
  ({ operation, exchanges }: Undisturbed) =>
    exchanges.map(({ request }, index) => ({
      isBetween: request.includes(JOURNAL),
      label: `往返 ${index + 1} 之前`,
      strike: () => {
        const by = () => {
          change(operation);
        };
        excelHost.faults.requests.set(index + 1, { kind: 'overtaken', by });
      },
    }));

function enter({ cell }: Operation): void {
  const [sheet] = excelHost.workbook.sheets;
  if (sheet) excelHost.coAuthor(`'${sheet.name}'!${cell}`, '别人刚填的');
}

function removeForm(): void {
  const [sheet] = excelHost.workbook.sheets;
  if (sheet) deleteSheet(excelHost.workbook, sheet);
}

function breakKept(): void {
  writeKept(excelHost.workbook, '{"decisions":1,"dismissals":2,"entries":3}');
}

/** What others do to the workbook meanwhile. */
export const people: Readonly<Record<string, Fault>> = {
  'cell-changed': {
    kind: 'lasting',
    name: '单元格被别人改了',
    means: '逐一在每次往返之前，由共同编辑的人改写操作要用的单元格',
    tells: ['changed'],
    change: enter,
    cases: aheadOfEach(enter),
  },
  'kept-unreadable': {
    kind: 'lasting',
    name: '保存的说明读不出来',
    means: '工作簿里保存说明、选定和指标的地方，被别的程序写成了别的内容',
    tells: ['kept-unreadable'],
    change: breakKept,
    cases: () => [{ label: '', strike: breakKept }],
  },
  'sheet-deleted': {
    kind: 'lasting',
    name: '工作表被删除',
    means: '逐一在每次往返之前，把申报表所在的工作表删去',
    tells: ['sheet-gone', 'no-form', 'not-rechecked', 'unknown'],
    change: removeForm,
    cases: aheadOfEach(removeForm),
  },
};
