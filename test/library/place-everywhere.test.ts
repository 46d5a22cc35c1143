import fc from 'fast-check';
import { sameClass } from '../../src/library/same-class';
import { gridOf } from '../../src/form/grid';
import { headOf, sameCell } from '../../src/snapshot/area';
import { applyPlan } from '../../src/workbook/apply-plan';
import { isFilled } from '../../src/form/judgement/filled';
import { sampleForms } from '../form/form-files';
import { CHOSEN_CLASSES, choicesOf, type ChosenClass } from './choices';
import { contentsOf, insertInto, openSample, overlaps, reading, type Inserted } from './inserting';

const numRuns = Number(process.env['FC_RUNS'] ?? 60);
const classes = fc.array(fc.constantFrom(...CHOSEN_CLASSES), { minLength: 1, maxLength: 8 });

describe('indicators inserted into any published form', () => {
  test.each(sampleForms())('%s: one of each class, all at once', (name) => {
    verify(name, CHOSEN_CLASSES);
  });

  test('any number of any classes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sampleForms()), classes, (name, chosen) => {
        verify(name, chosen);
      }),
      { numRuns },
    );
  });
});

/** Old rows stay what they were, new ones stand in their class, nothing overlaps, and undoing restores it all. */
function verify(name: string, chosen: readonly ChosenClass[]): void {
  const workbook = openSample(name);
  const untouched = contentsOf(workbook);
  const choices = choicesOf(...chosen);
  const { before, after, placement, undo } = insertInto(workbook, choices);

  const isNew = (cell: { row: number; column: number }): boolean =>
    placement.indicators.some((placed) => sameCell(placed.name, cell));
  const kept = before.form.indicators.filter(isFilled).map(reading);
  const old = after.form.indicators.filter((row) => isFilled(row) && !isNew(row.name));
  expect(old.map(reading)).toEqual(kept);

  for (const { choice, name: cell, value } of placement.indicators) {
    const row = after.form.indicators.find((indicator) => sameCell(indicator.name, cell));
    expect(row?.name.text).toBe(choice.name);
    expect(row && sameCell(row.value, value)).toBe(true);
    // Signs and units may have columns of their own.
    expect(row?.annual.replace(/\s/gu, '')).toBe(asWritten(choice.annual, row?.operator != null));
    const isFlat = before.form.indicators.every(({ level2 }) => level2 === null);
    expect(isFlat || sameClass(row?.level2 ?? '', choice.level2)).toBe(true);
  }
  expect(placement.indicators).toHaveLength(choices.length);
  expect(uncovered(after)).toEqual(uncovered(before));
  expect(overlaps(after.snapshot, after.form.sheet)).toEqual([]);

  applyPlan(workbook, undo);
  expect(contentsOf(workbook)).toEqual(untouched);
}

/** Indicators whose class is not printed over or in their own row, as in a form that does not merge its labels. */
function uncovered({ snapshot, form }: Inserted['after']): readonly string[] {
  const sheet = snapshot.sheets.find(({ name }) => name === form.sheet);
  if (!sheet) return [];
  const grid = gridOf(sheet);
  return form.indicators
    .filter(({ row, level2Entry }) => {
      if (!level2Entry) return false;
      const above = grid.areaAt({ row, column: level2Entry.column });
      return !sameCell(headOf(above), level2Entry);
    })
    .map(reading);
}

function asWritten(annual: string, split: boolean): string {
  return split && annual === '每季度≥2次' ? '≥2次/季度' : annual;
}
