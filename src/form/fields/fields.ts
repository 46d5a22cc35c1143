import { contains, sameCell, type Area, type CellRef } from '../../snapshot/area';
import { readAmount } from '../money/amount';
import type { Entry } from '../form';
import { isBlankEntry, wordsOf, type Grid } from '../outline/grid';
import { isAmountKey, type FieldKey } from '../keys';
import type { Vocabulary } from '../text/vocabulary';
import { amountOfYear } from './year-columns';

/** A printed label and the cell that holds its value; the same cell where both stand in one. */
export interface LabelledField {
  readonly key: FieldKey;
  readonly label: Entry;
  readonly entry: Entry;
}

/** A label that may lead to a field, with what speaks for it beside others of the same field. */
export interface FieldCandidate extends LabelledField {
  /** The place of its words among those for the field: the lower, the more exactly it names it. */
  readonly rank: number;
  /** The printed label whose columns this one divides, as 财政拨款 below 基本支出. */
  readonly within: Entry | null;
}

/** What a label search passes over: the rows and columns of the tables. */
export type Excluded = (cell: CellRef) => boolean;

/** A label may stand in a cell together with its value; a cell of its own is the better answer. */
const SHARED_RANK = 1000;
/** Words for money of any kind name the whole sum only where nothing else does. */
const BESIDE_RANK = 2000;

/**
 * Every label of a stretch of rows that leads to a field, in reading order.
 * @param year the form's, where its head states one
 */
export function fieldCandidates(
  grid: Grid,
  area: Area,
  excluded: Excluded,
  vocabulary: Vocabulary,
  year: number | null,
): readonly FieldCandidate[] {
  const found: FieldCandidate[] = [];
  const shared: FieldCandidate[] = [];
  const divided: { readonly head: Entry; readonly place: Area; readonly row: number }[] = [];
  for (const row of grid.rowsIn(area)) {
    let headed: Area | null = null;
    for (const label of grid.startingIn(row)) {
      if (excluded(label)) continue;
      const words = wordsOf(label);
      const match = vocabulary.fieldMatch(words);
      const place = grid.areaAt(label);
      const over = divided.find(
        (one) => one.row === row && one.place.left <= place.left && place.right <= one.place.right,
      );
      const within = over?.head ?? null;
      if (match === null && vocabulary.isAmountBeside(words)) {
        const amount = amountRight(grid, area, label);
        if (amount) {
          found.push({ key: '资金总额', label, entry: amount, rank: BESIDE_RANK, within: null });
        }
        continue;
      }
      if (match === null) {
        const key = vocabulary.fieldWithin(words);
        if (key !== null && !isAmountKey(key)) {
          shared.push({ key, label, entry: label, rank: SHARED_RANK, within: null });
        }
        continue;
      }
      const key = match.role;
      if (isAmountKey(key) && isDivided(grid, place, vocabulary)) {
        const head = { head: label, place, row: place.bottom + 1 };
        divided.push(head);
        const total = totalBelow(grid, area, head.place, vocabulary);
        if (total) found.push({ key, label, entry: total, rank: match.rank, within: null });
        continue;
      }
      // In a row of headed amounts the last label has nothing at its right but is read like its neighbours.
      const continues: boolean =
        within !== null || (headed !== null && headed.right + 1 === place.left);
      const value = valueCell(grid, area, key, label, continues, vocabulary);
      if (!value) continue;
      if (value.below) headed = place;
      const ofYear =
        isAmountKey(key) && !value.below ? amountOfYear(grid, area, label, year) : null;
      found.push({ key, label, entry: ofYear ?? value.entry, rank: match.rank, within });
    }
  }
  return [...found, ...shared];
}

/** The amount right of a label that begins its row: in a row of headings no amount stands. */
function amountRight(grid: Grid, area: Area, label: Entry): Entry | null {
  const place = grid.areaAt(label);
  const at = { row: place.top, column: place.right + 1 };
  const entry = contains(area, at) ? grid.entryAt(at) : null;
  if (!entry || grid.startingIn(label.row)[0] !== label) return null;
  return isAmount(entry) ? entry : null;
}

/** 基本支出 over 合计, 财政拨款, 单位资金: the lower ones say what the columns hold. */
function isDivided(grid: Grid, place: Area, vocabulary: Vocabulary): boolean {
  if (place.left === place.right) return false;
  const below = grid
    .startingIn(place.bottom + 1)
    .filter(({ column }) => place.left <= column && column <= place.right);
  return (
    below.length >= 2 &&
    below.every((entry) => {
      const words = wordsOf(entry);
      return vocabulary.isTotal(words) || vocabulary.isLabel(words);
    })
  );
}

/** What all columns below a divided label make together, where one of them says so. */
function totalBelow(grid: Grid, area: Area, place: Area, vocabulary: Vocabulary): Entry | null {
  const total = grid
    .startingIn(place.bottom + 1)
    .find(
      (entry) =>
        place.left <= entry.column &&
        entry.column <= place.right &&
        vocabulary.isTotal(wordsOf(entry)),
    );
  if (!total) return null;
  const { left, bottom } = grid.areaAt(total);
  return freeCell(grid, area, { row: bottom + 1, column: left }, vocabulary);
}

interface ValueCell {
  readonly entry: Entry;
  readonly below: boolean;
}

/** Right of the label; below it where the right is another label or the form's edge. */
function valueCell(
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
  if (right) {
    const further =
      beyondGap(grid, area, key, right, vocabulary) ?? beyondNumber(grid, area, right);
    return { entry: further ?? right, below: false };
  }
  return below ? { entry: below, below: true } : null;
}

/** 目标1： and its like, in a cell before what they number. */
const NUMBERING = /^(?:目标|任务)?[（(]?[一二三四五六七八九十\d]*[)）]?[:：、.]$/u;

function beyondNumber(grid: Grid, area: Area, entry: Entry): Entry | null {
  const at = { row: entry.row, column: grid.areaAt(entry).right + 1 };
  const isNumbering = NUMBERING.test(wordsOf(entry).trim()) && contains(area, at);
  const next = isNumbering ? grid.entryAt(at) : null;
  return next && !isBlankEntry(next) ? next : null;
}

/** A label's merged area that was taken apart leaves no more blank cells than these before the value. */
const WIDEST_GAP = 3;
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
  if (isAmountKey(key)) return isAmount(next) ? next : null;
  const words = wordsOf(next);
  const isOther =
    words === '' ||
    REMARK.test(words.trim()) ||
    vocabulary.isLabel(words) ||
    vocabulary.isEndLabel(words) ||
    vocabulary.fieldWithin(words) !== null;
  return isOther ? null : next;
}

function isAmount(entry: Entry): boolean {
  const { kind } = readAmount(entry);
  return kind === 'number' || kind === 'text-number';
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
