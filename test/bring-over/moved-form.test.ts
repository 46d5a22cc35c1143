import fc from 'fast-check';
import { bringOver } from '../../src/bring-over/bring-over';
import { printCell } from '../../src/snapshot/address';
import type { SheetSnapshot } from '../../src/snapshot/snapshot';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { moved, onlySheet, workbook } from '../form/alter-snapshot';
import { onlyForm, sampleForms, sampleSnapshot } from '../form/form-files';
import { firstForm, freshTemplate } from './bringing';

const RUNS = Math.min(Number(process.env['FC_RUNS'] ?? 20), 40);
const snapshot = takeSnapshot(freshTemplate());
const target = { form: firstForm(snapshot), snapshot };

/** What stands where in the new form, whatever place it came from. */
function written(sheet: SheetSnapshot): readonly string[] {
  const { cells, left } = bringOver(onlyForm(workbook(sheet)), target);
  return [
    ...cells.map(({ role, cell, after, notes, chosen }) =>
      [role, cell && printCell(cell), after, notes, chosen].join(' '),
    ),
    ...left.map(({ text, reason }) => `${reason} ${text}`),
  ];
}

test('the same form elsewhere on its sheet brings the same', () => {
  const names = sampleForms().filter((name) => onlySheetOf(name) !== null);
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.nat({ max: 20 }),
      fc.nat({ max: 8 }),
      (name, rows, columns) => {
        const sheet = onlySheet(sampleSnapshot(name));
        expect(written(moved(sheet, rows, columns))).toEqual(written(sheet));
      },
    ),
    { numRuns: RUNS },
  );
});

function onlySheetOf(name: string): SheetSnapshot | null {
  const { sheets } = sampleSnapshot(name);
  return sheets.length === 1 ? onlySheet(sampleSnapshot(name)) : null;
}
