import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { invert } from '../../src/plan/invert';
import { applyPlan } from '../../src/workbook/plan/apply-plan';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { sampleForms } from '../form/form-files';
import { randomPlans } from '../plan/random-plan';
import { contentsOf } from './contents';

const formBytes = (name: string) =>
  new Uint8Array(readFileSync(join(__dirname, '..', 'forms', `${name}.xlsx`)));
const RUNS = { numRuns: Math.ceil(Number(process.env['FC_RUNS'] ?? 100) / 12) };

describe.each(sampleForms())('any plan on %s', (name) => {
  const bytes = formBytes(name);

  it('is taken back to the workbook before, and done again to the one after', () => {
    fc.assert(
      fc.property(randomPlans(bytes), (plan) => {
        const document = openXlsx(bytes);
        const before = contentsOf(document.workbook);
        const undo = applyPlan(document.workbook, plan);
        expect(undo).toEqual(invert(plan));
        const after = contentsOf(document.workbook);
        const redo = applyPlan(document.workbook, undo);
        expect(contentsOf(document.workbook)).toEqual(before);
        expect(redo).toEqual(plan);
        applyPlan(document.workbook, redo);
        expect(contentsOf(document.workbook)).toEqual(after);
      }),
      RUNS,
    );
  });

  it('that fails in one of its edits leaves the workbook as it was', () => {
    // Excel takes this name for a cell and refuses it.
    const refused = {
      kind: 'set-name',
      name: 'C6',
      scope: null,
      before: null,
      after: '=1',
    } as const;
    fc.assert(
      fc.property(randomPlans(bytes), fc.nat(20), (plan, at) => {
        const { workbook } = openXlsx(bytes);
        const before = contentsOf(workbook);
        const broken = { ...plan, edits: plan.edits.toSpliced(at, 0, refused) };
        expect(() => applyPlan(workbook, broken)).toThrow('bad-name');
        expect(contentsOf(workbook)).toEqual(before);
      }),
      RUNS,
    );
  });

  it('saved and opened again is what it was', () => {
    fc.assert(
      fc.property(randomPlans(bytes), (plan) => {
        const document = openXlsx(bytes);
        applyPlan(document.workbook, plan);
        const reopened = openXlsx(saveXlsx(document)).workbook;
        expect(contentsOf(reopened)).toEqual(contentsOf(document.workbook));
      }),
      RUNS,
    );
  });
});
