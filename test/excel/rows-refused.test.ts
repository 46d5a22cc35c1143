/** @jest-environment ./test/excel-environment.ts */
import { excelWorkspace } from '../../src/excel/workspace';
import { makePlan } from '../../src/plan/make-plan';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { contentsOf } from '../workbook/contents';
import { makeXlsx, type SheetSource } from './make-xlsx';

const SHEETS: Readonly<Record<string, readonly SheetSource[]>> = {
  'sheet-full': [{ name: '甲', cells: { A1: '表', A1048576: '末' } }],
  'rows-bound': [
    { name: '甲', cells: { A1: '表' } },
    { name: '乙', cells: { A1: { formula: 'SUM(甲:乙!B5)', value: 0 } } },
  ],
};

test.each(Object.keys(SHEETS))(
  'rows that Excel cannot insert are refused with the reason: %s',
  async (failure) => {
    await excelHost.open(makeXlsx(SHEETS[failure] ?? []));
    const before = contentsOf(excelHost.workbook);
    const plan = makePlan(
      { key: 'fix', data: {} },
      [{ kind: 'insert-rows', sheet: '甲', at: 3, count: 1, formatsFrom: 2 }],
      takeSnapshot(excelHost.workbook),
    );
    await expect(excelWorkspace().apply(plan)).rejects.toMatchObject({ failure });
    expect(contentsOf(excelHost.workbook)).toEqual(before);
  },
);
