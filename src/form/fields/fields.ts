import { contains, sameCell, type Area, type CellRef } from '../../snapshot/area';
import type { Entry } from '../form';
import { holdsAmount } from '../money/amount';
import { wordsOf, type Grid } from '../outline/grid';
import { isAmountKey, type FieldKey } from '../keys';
import { foldText } from '../text/label';
import { namesWholePeriod } from '../text/period';
import type { Vocabulary } from '../text/vocabulary';
import { freeCell, valueCell } from './value-cell';
import { withAmount, wordedFields } from './worded-fields';
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
/** A goal of the whole period is the year's only where no other is printed. */
const PERIOD_RANK = 3000;
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
  const worded: FieldCandidate[] = [];
  const listed: FieldCandidate[] = [];
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
      const total = match || within ? null : totalBeside(grid, area, label, year, vocabulary);
      if (total) {
        found.push({ key: '资金总额', label, entry: total, rank: BESIDE_RANK, within: null });
        continue;
      }
      if (match === null && vocabulary.isAmountBeside(words)) {
        const amount = amountRight(grid, area, label, vocabulary);
        if (amount) {
          found.push({ key: '资金总额', label, entry: amount, rank: BESIDE_RANK, within: null });
        }
        continue;
      }
      if (match === null) {
        const key = vocabulary.fieldWithin(words);
        if (key !== null && !isAmountKey(key)) {
          shared.push({ key, label, entry: label, rank: SHARED_RANK, within: null });
        } else worded.push(...wordedFields(label, SHARED_RANK, vocabulary));
        continue;
      }
      const key = match.role;
      if (key === '资金总额' && isColumnHead(grid, label, vocabulary)) continue;
      if (isAmountKey(key) && isDivided(grid, place, vocabulary)) {
        const head = { head: label, place, row: place.bottom + 1 };
        divided.push(head);
        const whole = totalBelow(grid, area, head.place, vocabulary);
        if (whole) found.push({ key, label, entry: whole, rank: match.rank, within: null });
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
      const entry = ofYear ?? value.entry;
      const amount = isAmountKey(key) ? withAmount(entry, vocabulary) : null;
      const ofPeriod = key === '总体绩效目标' && namesWholePeriod(words);
      const rank = match.rank + (ofPeriod ? PERIOD_RANK : 0);
      // 单位名称 over a column of a list; what a line of the head says comes first.
      const list = key === '部门名称' && value.below ? listed : found;
      list.push({ key, label, entry: amount ?? entry, rank, within });
    }
  }
  // What a goal says of money is no field.
  const all = [...found, ...shared, ...listed];
  const told = all.filter(({ key }) => !isAmountKey(key));
  const isTold = (cell: CellRef): boolean => told.some(({ entry }) => sameCell(entry, cell));
  return [...all, ...worded.filter(({ entry }) => !isTold(entry))];
}

/** The amount right of a label that begins its row: in a row of headings no amount stands. */
function amountRight(grid: Grid, area: Area, label: Entry, vocabulary: Vocabulary): Entry | null {
  const place = grid.areaAt(label);
  const at = { row: place.top, column: place.right + 1 };
  const entry = contains(area, at) ? grid.entryAt(at) : null;
  if (!entry || grid.startingIn(label.row)[0] !== label) return null;
  return withAmount(entry, vocabulary);
}

/** 合计 | 基本支出 | 项目支出 over their amounts, or 合计 below 财政拨款 and 其他资金 with its own beside it. */
function totalBeside(
  grid: Grid,
  area: Area,
  label: Entry,
  year: number | null,
  vocabulary: Vocabulary,
): Entry | null {
  const words = wordsOf(label);
  if (!vocabulary.isTotal(words) || words.includes('小计')) return null;
  const { left, right, bottom, top } = grid.areaAt(label);
  const next = grid.entryAt({ row: label.row, column: right + 1 });
  const above = wordsOf(grid.entryAt({ row: Math.max(top - 1, 0), column: left }));
  const key = vocabulary.field(above);
  if (key !== null && isAmountKey(key) && holdsAmount(next)) {
    return amountOfYear(grid, area, label, year) ?? next;
  }
  const below = freeCell(grid, area, { row: bottom + 1, column: left }, vocabulary);
  return vocabulary.isLabel(wordsOf(next)) && below && holdsAmount(below) ? below : null;
}

/** A word that stands twice in its row, before other words, heads columns: 资金来源 | 年初预算数 | 资金结构 | 年初预算数. */
function isColumnHead(grid: Grid, label: Entry, vocabulary: Vocabulary): boolean {
  const words = foldText(label.text);
  const same = grid.startingIn(label.row).filter(({ text }) => foldText(text) === words);
  const beside = same.map((entry) =>
    grid.entryAt({ row: entry.row, column: grid.areaAt(entry).right + 1 }),
  );
  return same.length > 1 && beside.some((entry) => vocabulary.isLabel(wordsOf(entry)));
}

/** 基本支出 over 合计, 财政拨款, 单位资金: the lower ones say what the columns hold. */
function isDivided(grid: Grid, place: Area, vocabulary: Vocabulary): boolean {
  // An amount beside the label is its own.
  const beside = grid.entryAt({ row: place.top, column: place.right + 1 });
  if (place.left === place.right || holdsAmount(beside)) return false;
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
