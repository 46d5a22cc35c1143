import { contains, type Area, type CellRef } from '../../snapshot/area';
import type { Entry } from '../form';
import { isAmountKey, type FieldKey } from '../keys';
import { holdsAmount } from '../money/amount';
import { isBlankEntry, wordsOf, type Grid } from '../outline/grid';
import type { Vocabulary } from '../text/vocabulary';

/** The cell that a label leads to. */
export interface ValueCell {
  readonly entry: Entry;
  readonly below: boolean;
}

/** Right of the label; below it where the right is another label or the form's edge. */
export function valueCell(
  grid: Grid,
  area: Area,
  key: FieldKey,
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
  const alone = key === '总体绩效目标' ? belowAlone(grid, label, right, below) : null;
  if (alone) return { entry: alone, below: true };
  if (right) {
    const further =
      beyondGap(grid, area, key, right, vocabulary) ??
      beyondNumber(grid, area, key, right) ??
      beyondTotal(grid, area, key, right, vocabulary);
    return { entry: further ?? right, below: false };
  }
  return below ? { entry: below, below: true } : null;
}

/** A goal below a label that stands alone in its row, as a line of text does below a headline. */
function belowAlone(
  grid: Grid,
  label: Entry,
  right: Entry | null,
  below: Entry | null,
): Entry | null {
  if (!right || !isBlankEntry(right) || !below) return null;
  const isAlone = [label, below].every(({ row }) => grid.startingIn(row).length === 1);
  return isAlone && wordsOf(below).trim().length >= LEAST_LINE ? below : null;
}

/** Shorter words below a headline are another. */
const LEAST_LINE = 8;

/** 目标1： and its like, in a cell before what they number. */
const NUMBERING = /^(?:目标|任务)?[（(]?[一二三四五六七八九十\d]*[)）]?[:：、.]$/u;

function beyondNumber(grid: Grid, area: Area, key: FieldKey, entry: Entry): Entry | null {
  const at = { row: entry.row, column: grid.areaAt(entry).right + 1 };
  const isFirst = key === '总体绩效目标' && entry.value === 1;
  const isNumbering = isFirst || NUMBERING.test(wordsOf(entry).trim());
  const next = isNumbering && contains(area, at) ? grid.entryAt(at) : null;
  return next && !isBlankEntry(next) ? next : null;
}

/** 项目资金 | 合计 | 360 */
function beyondTotal(
  grid: Grid,
  area: Area,
  key: FieldKey,
  entry: Entry,
  vocabulary: Vocabulary,
): Entry | null {
  if (!isAmountKey(key) || !vocabulary.isTotal(wordsOf(entry))) return null;
  const at = { row: entry.row, column: grid.areaAt(entry).right + 1 };
  const next = contains(area, at) ? grid.entryAt(at) : null;
  return next && holdsAmount(next) ? next : null;
}

/** A label's merged area that was taken apart leaves no more blank cells than these before the value. */
const WIDEST_GAP = 3;
/** So far above and below the labels of one column stand. */
const NEAR = 6;
/** A remark beside a blank value: （公章）, or what it is counted in. */
const REMARK = /^(?:[（(].*|万?元|人|个|家)$/su;

/** Where merged labels were taken apart, blank cells stand between a label and its value. */
function beyondGap(
  grid: Grid,
  area: Area,
  key: FieldKey,
  blank: Entry,
  vocabulary: Vocabulary,
): Entry | null {
  const { left, right } = grid.areaAt(blank);
  if (!isBlankEntry(blank) || left < right) return null;
  const next = grid.startingIn(blank.row).find(({ column }) => column > blank.column);
  if (!next || !contains(area, next) || next.column - blank.column > WIDEST_GAP) return null;
  if (isAmountKey(key)) return holdsAmount(next) ? next : null;
  return isOther(next, vocabulary) || isLabelLike(grid, area, next, vocabulary) ? null : next;
}

function isOther(entry: Entry, vocabulary: Vocabulary): boolean {
  const words = wordsOf(entry);
  return (
    words === '' ||
    REMARK.test(words.trim()) ||
    vocabulary.isLabel(words) ||
    vocabulary.isEndLabel(words) ||
    vocabulary.fieldWithin(words) !== null
  );
}

/** A label that nobody knows: it has a value of its own at its right, a colon, or labels above and below it. */
function isLabelLike(grid: Grid, area: Area, entry: Entry, vocabulary: Vocabulary): boolean {
  const next = grid.startingIn(entry.row).find(({ column }) => column > entry.column);
  if (next && contains(area, next) && !isOther(next, vocabulary)) return true;
  if (/[:：]\s*$/u.test(wordsOf(entry))) return true;
  const near = { top: entry.row - NEAR, bottom: entry.row + NEAR };
  return grid
    .rowsIn(near)
    .filter((row) => row !== entry.row && area.top <= row && row <= area.bottom)
    .flatMap((row) => grid.startingIn(row))
    .filter(({ column }) => column === entry.column)
    .map(wordsOf)
    .some((words) => vocabulary.isLabel(words) && !isHeading(words, vocabulary));
}

function isHeading(words: string, vocabulary: Vocabulary): boolean {
  return (vocabulary.indicatorRole(words) ?? vocabulary.taskRole(words)) !== null;
}

/** 年度总体目标 | 预期目标 | 实际完成情况: the value stands below the first heading, beside the label or its merged area. */
function underHeading(grid: Grid, area: Area, label: Area, vocabulary: Vocabulary): Entry | null {
  const heading = { row: label.top, column: label.right + 1 };
  if (!vocabulary.isGoalHeading(wordsOf(grid.entryAt(heading)))) return null;
  const { left, bottom } = grid.areaAt(heading);
  return freeCell(grid, area, { row: bottom + 1, column: left }, vocabulary);
}

/** The cell, unless another label stands there. */
export function freeCell(
  grid: Grid,
  area: Area,
  cell: CellRef,
  vocabulary: Vocabulary,
): Entry | null {
  if (!contains(area, cell)) return null;
  const entry = grid.entryAt(cell);
  return vocabulary.isLabel(wordsOf(entry)) ? null : entry;
}
