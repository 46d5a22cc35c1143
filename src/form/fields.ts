import { contains, sameCell, type Area, type CellRef } from '../snapshot/area';
import type { Entry } from './form';
import { isBlankEntry, wordsOf, type Grid } from './grid';
import { isAmountKey, type FieldKey } from './keys';
import type { Vocabulary } from './vocabulary';

/** A printed label and the cell that holds its value; the same cell where both stand in one. */
export interface LabelledField {
  readonly key: FieldKey;
  readonly label: Entry;
  readonly entry: Entry;
}

/** What a label search passes over: the rows and columns of the tables. */
export type Excluded = (cell: CellRef) => boolean;

/** The labels of a stretch of rows with their value cells; of two labels for one field the first counts. */
export function findFields(
  grid: Grid,
  area: Area,
  excluded: Excluded,
  vocabulary: Vocabulary,
): ReadonlyMap<FieldKey, LabelledField> {
  const found = new Map<FieldKey, LabelledField>();
  const inOneCell: LabelledField[] = [];
  for (const row of grid.rowsIn(area)) {
    let headed: Area | null = null;
    for (const label of grid.startingIn(row)) {
      if (excluded(label)) continue;
      const words = wordsOf(label);
      const key = vocabulary.field(words);
      if (key === null) {
        const within = vocabulary.fieldWithin(words);
        if (within !== null && !isAmountKey(within))
          inOneCell.push({ key: within, label, entry: label });
        continue;
      }
      const place = grid.areaAt(label);
      // In a row of headed amounts the last label has nothing at its right but is read like its neighbours.
      const continues: boolean = headed !== null && headed.right + 1 === place.left;
      const value = valueCell(grid, area, label, continues, vocabulary);
      if (!value) continue;
      if (value.below) headed = place;
      if (!found.has(key)) found.set(key, { key, label, entry: value.entry });
    }
  }
  // A cell of its own is the better answer.
  for (const field of inOneCell) if (!found.has(field.key)) found.set(field.key, field);
  return found;
}

interface ValueCell {
  readonly entry: Entry;
  readonly below: boolean;
}

/** Right of the label; below it where the right is another label or the form's edge. */
function valueCell(
  grid: Grid,
  area: Area,
  label: Entry,
  preferBelow: boolean,
  vocabulary: Vocabulary,
): ValueCell | null {
  const place = grid.areaAt(label);
  const right = freeCell(grid, area, { row: place.top, column: place.right + 1 }, vocabulary);
  const below = freeCell(grid, area, { row: place.bottom + 1, column: place.left }, vocabulary);
  if (preferBelow && below && (!isBlankEntry(below) || !right || isBlankEntry(right))) {
    return { entry: below, below: true };
  }
  const under = underHeading(grid, area, place, vocabulary);
  if (under) return { entry: under, below: true };
  if (right) return { entry: right, below: false };
  return below ? { entry: below, below: true } : null;
}

/** 年度总体目标 | 预期目标 | 实际完成情况: the value stands below the first heading, beside the label or its merged area. */
function underHeading(grid: Grid, area: Area, label: Area, vocabulary: Vocabulary): Entry | null {
  const heading = { row: label.top, column: label.right + 1 };
  if (!vocabulary.isGoalHeading(wordsOf(grid.entryAt(heading)))) return null;
  const { left, bottom } = grid.areaAt(heading);
  return freeCell(grid, area, { row: bottom + 1, column: left }, vocabulary);
}

function freeCell(grid: Grid, area: Area, cell: CellRef, vocabulary: Vocabulary): Entry | null {
  if (!contains(area, cell)) return null;
  const entry = grid.entryAt(cell);
  return vocabulary.isLabel(wordsOf(entry)) ? null : entry;
}

/** The text left of a cell, or above it: what stands where its label should. */
export function labelBeside(grid: Grid, cell: CellRef): Entry | null {
  const place = grid.areaAt(cell);
  const near = [
    { row: place.top, column: place.left - 1 },
    { row: place.top - 1, column: place.left },
  ];
  for (const at of near) {
    if (at.row < 0 || at.column < 0) continue;
    const entry = grid.entryAt(at);
    if (wordsOf(entry).trim() !== '' && !sameCell(entry, cell)) return entry;
  }
  return null;
}
