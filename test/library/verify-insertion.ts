import { gridOf, isBlankEntry } from '../../src/form/outline/grid';
import { isFilled } from '../../src/form/judgement/filled';
import { sameClass } from '../../src/library/same-class';
import { headOf, sameCell, type CellRef } from '../../src/snapshot/area';
import type { Indicator } from '../../src/form/form';
import { applyPlan } from '../../src/workbook/plan/apply-plan';
import type { Workbook } from '../../src/workbook/workbook';
import { choicesOf, type ChosenClass } from './choices';
import { contentsOf, insertInto, overlaps, reading, type Inserted } from './inserting';

/**
 * Inserts indicators and takes them back: old rows stay what they were, new ones stand in their class, labels span
 * them, nothing overlaps, and undoing restores it all.
 */
export function verifyInsertion(workbook: Workbook, chosen: readonly ChosenClass[]): Inserted {
  const untouched = contentsOf(workbook);
  const choices = choicesOf(...chosen);
  const done = insertInto(workbook, choices);
  const { before, after, placement } = done;
  const isOld = ({ name }: Indicator): boolean =>
    !placement.indicators.some((placed) => sameCell(placed.name, name));

  const taken = before.form.indicators.filter((row) =>
    placement.indicators.some(({ fills }) => fills === row.row),
  );
  // Printed for an indicator, and at most numbered.
  expect(taken.filter((row) => ownName(row) !== '' || row.annual !== '').map(reading)).toEqual([]);
  const kept = before.form.indicators.filter((row) => isFilled(row) && !taken.includes(row));
  const old = after.form.indicators.filter((row) => isFilled(row) && isOld(row));
  expect(old.map(reading)).toEqual(kept.map(reading));

  expect(placement.indicators).toHaveLength(choices.length);
  const isFlat = before.form.indicators.every(({ level2 }) => level2 === null);
  for (const { choice, name, value, values } of placement.indicators) {
    const row = indicatorAt(after, name);
    expect(ownName(row)).toBe(choice.name);
    expect(sameCell(row.value, value)).toBe(true);
    const told = row.regions.filter((entry) => values.some((cell) => sameCell(cell, entry)));
    expect(told.every((entry) => entry.text === row.value.text)).toBe(true);
    expect(row.regions.filter((entry) => !told.includes(entry)).every(isBlankEntry)).toBe(true);
    expect(row.annual.replace(/\s/gu, '')).toBe(asWritten(choice.annual, isSplit(row)));
    // Where a form splits a first level no further, the class is that level.
    const unsplit = row.level2 === null && row.level1 === choice.level1;
    expect(isFlat || unsplit || sameClass(row.level2 ?? '', choice.level2)).toBe(true);
    // A class that the form has stays below the first level that it gives it.
    const isKnown = before.form.indicators.some(({ level2 }) =>
      sameClass(level2 ?? '', choice.level2),
    );
    expect(isKnown || row.level1 === null ? choice.level1 : row.level1).toBe(choice.level1);
  }
  const open = uncovered(before).map(reading);
  expect(
    uncovered(after)
      .filter((row) => open.length === 0 || isOld(row))
      .map(reading),
  ).toEqual(open);
  expect(overlaps(after.snapshot, after.form.sheet)).toEqual([]);

  applyPlan(workbook, done.undo);
  expect(contentsOf(workbook)).toEqual(untouched);
  return done;
}

/** Without the number that the form's names begin with, and its indent. */
function ownName({ name }: Indicator): string {
  return name.text.replace(/^\s*(?:指标\d+：|\d+、)?/u, '');
}

function isSplit({ operator, unit }: Indicator): boolean {
  return operator !== null || unit !== null;
}

function indicatorAt({ form }: Inserted['after'], cell: CellRef): Indicator {
  const row = form.indicators.find(({ name }) => sameCell(name, cell));
  if (!row) throw new Error(`no indicator in row ${cell.row + 1}`);
  return row;
}

/** Indicators whose class is not printed over or in their own row, as in a form that does not merge its labels. */
function uncovered({ snapshot, form }: Inserted['after']): readonly Indicator[] {
  const sheet = snapshot.sheets.find(({ name }) => name === form.sheet);
  if (!sheet) return [];
  const grid = gridOf(sheet);
  return form.indicators.filter(({ row, level2Entry }) => {
    if (!level2Entry) return false;
    const above = grid.areaAt({ row, column: level2Entry.column });
    return !sameCell(headOf(above), level2Entry);
  });
}

/** Signs and units may have columns of their own. */
function asWritten(annual: string, split: boolean): string {
  return split && annual === '每季度≥2次' ? '≥2次/季度' : annual;
}
