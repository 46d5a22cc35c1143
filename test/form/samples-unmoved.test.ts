import fc from 'fast-check';
import { readForms } from '../../src/form/read-forms';
import type { SheetSnapshot } from '../../src/snapshot/snapshot';
import { moved, onlySheet, together, workbook } from './alter-snapshot';
import { onlyForm, sampleForms, sampleSnapshot } from './form-files';
import { formReading } from './layouts/layout-reading';

const RUNS = Math.min(Number(process.env['FC_RUNS'] ?? 20), 100);
const sample = fc.constantFrom(...sampleForms());

/** The only sheet of a sample, without the names that lead to its cells. */
function sheetOf(name: string): SheetSnapshot {
  return onlySheet(sampleSnapshot(name));
}

function readingAt(sheet: SheetSnapshot, rows: number, columns: number): string {
  return formReading(onlyForm(workbook(moved(sheet, rows, columns))));
}

describe('a sample form', () => {
  test('is read the same with and without its names, wherever it stands, under any sheet name', () => {
    fc.assert(
      fc.property(sample, fc.nat({ max: 60 }), fc.nat({ max: 20 }), (name, rows, columns) => {
        const sheet = sheetOf(name);
        const there = { ...moved(sheet, rows, columns), name: '改过的名字' };
        const back = onlyForm(workbook(there));
        expect(back.fields.size).toBe(onlyForm(workbook(sheet)).fields.size);
        expect(formReading(back)).toBe(readingAt(sheet, rows, columns));
        expect(back.indicators.map(({ row, annual }) => [row - rows, annual])).toEqual(
          onlyForm(sampleSnapshot(name)).indicators.map(({ row, annual }) => [row, annual]),
        );
      }),
      { numRuns: RUNS },
    );
  });

  test('is read the same with another one beside it or below it', () => {
    fc.assert(
      fc.property(sample, sample, fc.boolean(), (first, second, beside) => {
        const [one, other] = [sheetOf(first), sheetOf(second)];
        const [rows, columns] = beside ? [0, 30] : [90, 0];
        const both = together('两表', one, moved(other, rows, columns));
        expect(readForms(workbook(both)).map(formReading)).toEqual([
          readingAt(one, 0, 0),
          readingAt(other, rows, columns),
        ]);
      }),
      { numRuns: RUNS },
    );
  });
});
