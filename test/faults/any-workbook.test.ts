/** @jest-environment ./test/excel-environment.ts */
import fc from 'fast-check';
import { checkWorkbook } from '../../src/commands/check-workbook';
import { fixMany, type ManyFixed } from '../../src/fixes/fix-many';
import { planFixes } from '../../src/fixes/plan-fixes';
import type { FormReading } from '../../src/session/propose';
import type { Session } from '../../src/session/state';
import { printCell } from '../../src/snapshot/address';
import { sitting } from '../excel/sitting';
import { comparePackages } from '../xlsx/compare-packages';
import { scribbledForms } from './scribbles';

const numRuns = Math.ceil(Number(process.env['FC_RUNS'] ?? 100) / 10);

/** What differs between two files, but for the list of formats that rules had: it stays, and may be empty. */
function differences(before: Uint8Array, after: Uint8Array) {
  return comparePackages(before, after).filter(
    ({ elements }) => !elements.every((path) => path.startsWith('styleSheet/dxfs')),
  );
}

interface Fixing extends ManyFixed, FormReading {}

async function fixing(session: Session): Promise<Fixing | null> {
  const proposed = await session.propose((reading) => ({
    ...reading,
    ...fixMany(reading.snapshot, reading.current, checkWorkbook, ({ fix }) => fix === 'auto'),
  }));
  expect(proposed.kind).not.toBe('failed');
  return proposed.kind === 'proposed' ? proposed.proposal : null;
}

/** Problems of the worst kind, whatever row they stand in now. */
const errorsOf = ({ current }: FormReading) =>
  current.findings.filter(({ severity }) => severity === 'error').length;

test('whatever the workbook, marking and clearing leaves the file as it was', async () => {
  await fc.assert(
    fc.asyncProperty(scribbledForms, async (xlsx) => {
      await excelHost.open(xlsx);
      const session = sitting();
      session.preferMarks('mark');
      await session.check();
      await session.clearMarks();
      expect(differences(xlsx, await excelHost.save())).toEqual([]);
    }),
    { numRuns },
  );
});

test('whatever the workbook, fixes settle what they are for, touch no formula, and undone leave no trace', async () => {
  let applied = 0;
  await fc.assert(
    fc.asyncProperty(scribbledForms, async (xlsx) => {
      await excelHost.open(xlsx);
      const session = sitting();
      const before = await fixing(session);
      if (!before || before.edits.length === 0) return;
      const { snapshot, current, edits, fixed } = before;
      const sheet = snapshot.sheets.find(({ name }) => name === current.form.sheet);
      const touched = edits.flatMap((edit) => (edit.kind === 'set-cells' ? edit.cells : []));
      const cells = touched.map(({ cell }) => sheet?.cells.get(printCell(cell)));
      expect(cells.filter((cell) => cell?.formula)).toEqual([]);

      await session.apply(planFixes(edits, fixed.length, snapshot));
      const { change } = session.getState();
      if (change.kind === 'failed') {
        expect(change.failure).toBe('locked-cell');
        expect(sheet?.protected).toBe(true);
        expect(differences(xlsx, await excelHost.save())).toEqual([]);
        return;
      }
      applied += 1;
      const after = await fixing(session);
      expect(after?.edits).toEqual([]);
      expect(after && errorsOf(after)).toBeLessThanOrEqual(errorsOf(before));
      await session.undo();
      expect(session.getState().change.kind).toBe('undone');
      expect(differences(xlsx, await excelHost.save())).toEqual([]);
    }),
    { numRuns },
  );
  expect(applied).toBeGreaterThan(0);
});
