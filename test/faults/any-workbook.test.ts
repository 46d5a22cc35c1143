/** @jest-environment ./test/excel-environment.ts */
import fc from 'fast-check';
import type { FormReading } from '../../src/session/propose';
import type { Session } from '../../src/session/state';
import { sitting } from '../excel/sitting';
import { differences, expectUndone } from './differences';
import { expectNoneTouched, expectSettled } from './expect-fixed';
import { fileOf, pasteMark, scribbledForms } from './scribbles/scribbled-forms';
import { fixingBy, ways } from './ways';

const numRuns = Number(process.env['FC_RUNS'] ?? 10);

async function reading(session: Session): Promise<FormReading | null> {
  const proposed = await session.propose((now) => now);
  expect(proposed.kind).not.toBe('failed');
  return proposed.kind === 'proposed' ? proposed.proposal : null;
}

test('whatever the workbook, marking and clearing leaves the file as it was, less marks that somebody copied along', async () => {
  await fc.assert(
    fc.asyncProperty(scribbledForms, fc.boolean(), async (scribbled, hasCopiedMark) => {
      const xlsx = fileOf(scribbled);
      await excelHost.open(xlsx);
      const isOpen = excelHost.workbook.sheets.every(({ protection }) => protection === null);
      if (hasCopiedMark && isOpen) pasteMark(excelHost.workbook);
      const session = sitting();
      session.preferMarks('mark');
      await session.check();
      await session.clearMarks();
      expect(differences(xlsx, await excelHost.save())).toEqual([]);
    }),
    { numRuns },
  );
});

test('whatever the workbook, every way of fixing settles what it is for, once, touches no formula and no locked cell, and undone leaves no trace', async () => {
  let applied = 0;
  await fc.assert(
    fc.asyncProperty(scribbledForms, ways, async (scribbled, way) => {
      const xlsx = fileOf(scribbled);
      await excelHost.open(xlsx);
      const session = sitting();
      const before = await reading(session);
      const fixing = before && fixingBy(way, before);
      if (!fixing) return;
      expectNoneTouched(fixing, excelHost.workbook);

      await session.apply(fixing.plan);
      expect(session.getState().change).toMatchObject({ kind: 'applied' });
      applied += 1;
      const after = await reading(session);
      if (!after) throw new Error('the form is gone');
      expectSettled(fixing, before, after);

      await session.undo();
      expect(session.getState().change.kind).toBe('undone');
      expectUndone(xlsx, await excelHost.save());
    }),
    { numRuns },
  );
  expect(applied).toBeGreaterThan(0);
});
