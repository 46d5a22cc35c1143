import { sameCell, type CellRef } from '../../snapshot/area';
import type { Entry } from '../form';
import { isAmountKey, type FieldKey } from '../keys';
import { wordsOf } from '../outline/grid';
import { namesWholePeriod } from '../text/period';
import { yearsIn } from '../text/year';
import type { RoleMatch } from '../text/vocabulary';
import {
  headOver,
  headsProjects,
  isColumnHead,
  isDivided,
  isHeadline,
  totalBelow,
} from './money-heads';
import type { Search } from './search';
import { valueCell, type ValueCell } from './value-cell';
import { wholeSum } from './whole-sums';
import { BESIDE_RANK, withAmount, wordedFields } from './worded-fields';
import { amountOfYear, isOfYear } from './year-columns';

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

/**
 * How a label and its value stand to each other, the plainest first: a cell each; one cell for both; a column of a list,
 * as 单位名称 may head one; words of a sentence.
 */
const MANNERS = ['apart', 'shared', 'listed', 'worded'] as const;

interface Told extends FieldCandidate {
  readonly manner: (typeof MANNERS)[number];
  /** The value stands below its label. */
  readonly below?: boolean;
}

/** A label may stand in a cell together with its value; a cell of its own is the better answer. */
const SHARED_RANK = 1000;
/** 2026年预算 says of itself that it is the year's. */
const YEAR_RANK = -1;
/** So is a line of the head than a column of a list. */
const LISTED_RANK = 2000;
/** A goal of the whole period is the year's only where no other is printed. */
const PERIOD_RANK = 3000;

/** Every label of a stretch of rows that leads to a field: the plainest first, each manner in reading order. */
export function fieldCandidates(search: Search, excluded: Excluded): readonly FieldCandidate[] {
  const { grid, area } = search;
  const all = grid.rowsIn(area).flatMap((row) => toldIn(search, row, excluded));
  // What a goal says of money is no field.
  const plain = all.filter(({ manner, key }) => manner !== 'worded' && !isAmountKey(key));
  const counts = ({ manner, entry }: Told): boolean =>
    manner !== 'worded' || !plain.some((one) => sameCell(one.entry, entry));
  const counting = all.filter(counts);
  return MANNERS.flatMap((manner) => counting.filter((one) => one.manner === manner));
}

function toldIn(search: Search, row: number, excluded: Excluded): readonly Told[] {
  const { grid } = search;
  const found: Told[] = [];
  if (headsProjects(search, row)) return found;
  // In a row of headed amounts the last label has nothing at its right but is read like its neighbours.
  let headed: Entry | null = null;
  for (const label of grid.startingIn(row)) {
    if (excluded(label)) continue;
    const match = search.vocabulary.fieldMatch(wordsOf(label));
    if (!match) {
      found.push(...unnamed(search, label));
      continue;
    }
    const { left } = grid.areaAt(label);
    const continues = headed !== null && grid.areaAt(headed).right + 1 === left;
    const told = named(search, label, match, continues);
    if (!told) continue;
    if (told.below) headed = label;
    found.push(told);
  }
  return found;
}

/** What a cell says whose words name no field: a whole sum, a label with its value, amounts in a sentence. */
function unnamed(search: Search, label: Entry): readonly Told[] {
  const { vocabulary } = search;
  const words = wordsOf(label);
  const within = headOver(search, label);
  const sum = within ? null : wholeSum(search, label);
  const sumRank = isOfYear(search, label) ? YEAR_RANK : BESIDE_RANK;
  if (sum) {
    return [{ manner: 'apart', key: '资金总额', label, entry: sum, rank: sumRank, within: null }];
  }
  if (vocabulary.isAmountBeside(words)) return [];
  const key = vocabulary.fieldWithin(words);
  if (key !== null && !isAmountKey(key)) {
    return [{ manner: 'shared', key, label, entry: label, rank: SHARED_RANK, within: null }];
  }
  const worded = wordedFields(label, SHARED_RANK, vocabulary);
  return worded.map((one) => ({ ...one, manner: 'worded' }));
}

/** Where a label that names a field leads; null where it heads columns, or nothing stands around it. */
function named(
  search: Search,
  label: Entry,
  { role: key, rank }: RoleMatch<FieldKey>,
  continues: boolean,
): Told | null {
  const place = search.grid.areaAt(label);
  if (key === '资金总额' && isColumnHead(search, label)) return null;
  if (isAmountKey(key) && isDivided(search, place)) {
    const whole = isHeadline(search, label) ? null : totalBelow(search, place);
    return whole && { manner: 'apart', key, label, entry: whole, rank, within: null };
  }
  const within = headOver(search, label);
  const value = valueCell(search, key, label, continues || within !== null);
  if (!value || isFirstOfYears(search, key, value)) return null;
  const { below } = value;
  if (isAmountKey(key)) {
    const cell = (below ? null : amountOfYear(search, label)) ?? value.entry;
    const entry = withAmount(cell, search.vocabulary) ?? cell;
    return { manner: 'apart', key, label, entry, rank, within, below };
  }
  // What a line of the head says of the department comes before a column of a list.
  const isListed = key === '部门名称' && below;
  const ofPeriod = key === '总体绩效目标' && namesWholePeriod(wordsOf(label));
  return {
    ...{ manner: isListed ? 'listed' : 'apart', key, label, entry: value.entry },
    rank: rank + (ofPeriod ? PERIOD_RANK : 0) + (isListed ? LISTED_RANK : 0),
    ...{ within, below },
  };
}

/** 年度 over 2025, 2026, 2027 heads a column. */
function isFirstOfYears({ grid }: Search, key: FieldKey, { entry, below }: ValueCell): boolean {
  if (key !== '预算年度' || !below) return false;
  const next = grid.entryAt({ row: grid.areaAt(entry).bottom + 1, column: entry.column });
  return yearsIn(next.text).length > 0;
}
