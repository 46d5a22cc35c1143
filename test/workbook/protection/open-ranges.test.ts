import { makePlan } from '../../../src/plan/make-plan';
import { PlanRefused } from '../../../src/plan/refusals/refusal';
import { applyPlan } from '../../../src/workbook/plan/apply-plan';
import { blankWorkbook } from '../../../src/workbook/blank-workbook';
import { takeSnapshot } from '../../../src/workbook/plan/take-snapshot';
import type { Workbook } from '../../../src/workbook/workbook';
import { cellAt } from '../../../src/workbook/sheet';
import { cellRef } from '../../session/samples';

/** A protected sheet whose file opens B2:C3 to everyone. */
function protectedWorkbook(): Workbook {
  const workbook = blankWorkbook('申报表');
  for (const sheet of workbook.sheets) {
    sheet.protection = { options: new Map(), password: null };
    sheet.editableAreas = [{ top: 1, left: 1, bottom: 2, right: 2 }];
  }
  return workbook;
}

function filling(workbook: Workbook, address: string) {
  const before = { value: null, formula: null, numberFormat: 'General' };
  const cell = { cell: cellRef(address), before, after: { ...before, value: '≥95%' } };
  const edit = { kind: 'set-cells', sheet: '申报表', cells: [cell] } as const;
  return makePlan({ key: 'fill-cells', data: { count: '1' } }, [edit], takeSnapshot(workbook));
}

test('a plan may write into ranges that a protected sheet opens', () => {
  const workbook = protectedWorkbook();
  applyPlan(workbook, filling(workbook, 'C3'));
  const [sheet] = workbook.sheets;
  expect(sheet && cellAt(sheet, cellRef('C3'))?.value).toBe('≥95%');
});

test('beside these ranges it is refused', () => {
  const workbook = protectedWorkbook();
  expect(() => applyPlan(workbook, filling(workbook, 'C4'))).toThrow(PlanRefused);
});
