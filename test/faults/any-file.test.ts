import fc from 'fast-check';
import { check } from '../../src/check';
import type { FormReading } from '../../src/session/propose';
import { applyPlan } from '../../src/workbook/plan/apply-plan';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import type { Workbook } from '../../src/workbook/workbook';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { expectUndone } from './differences';
import { expectNoneTouched, expectSettled } from './expect-fixed';
import { fileOf, scribbledForms } from './scribbles/scribbled-forms';
import { fixingBy, ways } from './ways';

const numRuns = Number(process.env['FC_RUNS'] ?? 8);

function reading(workbook: Workbook): FormReading | null {
  const snapshot = takeSnapshot(workbook);
  const forms = check(snapshot);
  const [current] = forms;
  return current ? { snapshot, forms, current } : null;
}

test('whatever the file, every way of fixing settles what it is for, touches no formula and no locked cell, and undone leaves no trace', () => {
  fc.assert(
    fc.property(
      scribbledForms,
      fc.array(ways, { minLength: 1, maxLength: 4 }),
      (scribbled, several) => {
        const xlsx = fileOf(scribbled);
        const document = openXlsx(xlsx);
        const { workbook } = document;
        for (const way of several) {
          const before = reading(workbook);
          const fixing = before && fixingBy(way, before);
          if (!fixing) continue;
          expectNoneTouched(fixing, workbook);
          const undo = applyPlan(workbook, fixing.plan);
          const after = reading(workbook);
          if (!after) throw new Error('the form is gone');
          expectSettled(fixing, before, after);
          applyPlan(workbook, undo);
          expectUndone(xlsx, saveXlsx(document));
        }
      },
    ),
    { numRuns },
  );
});
