import fc from 'fast-check';
import type { Anchor } from '../../src/workbook/anchor';
import { deleteRows } from '../../src/workbook/structure/delete-rows';
import { insertRows } from '../../src/workbook/structure/insert-rows';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { anchoredSample } from './anchored-sample';
import { comparePackages } from './compare-packages';

const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 40) };

const change = fc.record({
  kind: fc.constantFrom('insert', 'delete'),
  at: fc.integer({ min: 0, max: 14 }),
  count: fc.integer({ min: 1, max: 4 }),
});

/** Anchors by what they say; their numbers are other ones in another file. */
function contents(anchors: readonly Anchor[]): unknown[] {
  return anchors.map((anchor) => ({ ...anchor, origin: 0 }));
}

/** Formulas that have lost every cell are no references any more, and are not found again. */
function lives(anchor: Anchor): boolean {
  return anchor.kind !== 'formulas' || !anchor.formulas.every((each) => each.includes('#REF!'));
}

describe('everything that refers to cells, after any insertions and deletions', () => {
  it('is read back from the saved file as it was in the model', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const { workbook, source } = openXlsx(anchoredSample());
        const [sheet] = workbook.sheets;
        if (!sheet) throw new Error('no sheet');
        for (const { kind, at, count } of changes) {
          if (kind === 'insert') insertRows(workbook, sheet, at, count);
          else deleteRows(workbook, sheet, at, count);
        }
        const again = openXlsx(saveXlsx({ workbook, source })).workbook;
        const shape = (anchors: readonly Anchor[]) =>
          contents(anchors.filter(lives)).map((each) =>
            JSON.stringify(each).replace(/[^",[\]]*#REF![^"]*/g, ''),
          );
        expect(shape(again.anchors)).toEqual(shape(workbook.anchors));
        expect(again.names).toEqual(workbook.names);
      }),
      RUNS,
    );
  });

  it('is as it was when the insertions are taken back', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const bytes = anchoredSample({ table: true });
        const { workbook, source } = openXlsx(bytes);
        const [sheet] = workbook.sheets;
        if (!sheet) throw new Error('no sheet');
        for (const { at, count } of changes) insertRows(workbook, sheet, at, count);
        for (const { at, count } of changes.toReversed()) deleteRows(workbook, sheet, at, count);
        expect(comparePackages(bytes, saveXlsx({ workbook, source }))).toEqual([]);
      }),
      RUNS,
    );
  });
});
