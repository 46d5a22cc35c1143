import type { Area } from '../../snapshot/area';
import type { Entry } from '../form';
import { isAmountKey, type FieldKey } from '../keys';
import { holdsAmount } from '../money/amount';
import { isBlankEntry, wordsOf } from '../outline/grid';
import { columnSum } from './column-sum';
import { beyondGap } from './gaps';
import { freeCell, nextCell, type Search } from './search';
import { cellBeside } from './spacers';

/** The cell that a label leads to. */
export interface ValueCell {
  readonly entry: Entry;
  readonly below: boolean;
}

/** A label, what stands around it, and the field that it leads to. */
interface Around {
  readonly search: Search;
  readonly key: FieldKey;
  readonly label: Entry;
  readonly place: Area;
  /** The cells right of it and below it, unless other labels stand there. */
  readonly right: Entry | null;
  readonly below: Entry | null;
  /** The labels beside it are read from below. */
  readonly continues: boolean;
}

/** One way in which a label leads to its value; null where the form isn't laid out so. */
type Way = (around: Around) => ValueCell | null;

const BELOW_FIRST: readonly Way[] = [likeItsNeighbours, underGoalHeading, asLineBelow];
const WAYS: readonly Way[] = [...BELOW_FIRST, toTheRight, under];

/**
 * Right of the label; below it where the right is another label or the form's edge.
 * @param continues the label beside it leads to the cell below
 */
export function valueCell(
  search: Search,
  key: FieldKey,
  label: Entry,
  continues: boolean,
): ValueCell | null {
  const place = search.grid.areaAt(label);
  const right = freeCell(search, cellBeside(search, place));
  const below = freeCell(search, { row: place.bottom + 1, column: place.left });
  const around = { search, key, label, place, right, below, continues };
  for (const way of WAYS) {
    const value = way(around);
    if (value) return value;
  }
  return null;
}

/** In a row of labels over their values the last one is read like those before it, whatever stands at its right. */
function likeItsNeighbours(around: Around): ValueCell | null {
  const { right, below, continues } = around;
  if (!continues || !below) return null;
  return !isBlankEntry(below) || !right || isBlankEntry(right) ? under(around) : null;
}

/** 年度总体目标 | 预期目标 | 实际完成情况: the value stands below the first heading, beside the label or its merged area. */
function underGoalHeading({ search, place }: Around): ValueCell | null {
  const { grid, vocabulary } = search;
  const heading = cellBeside(search, place);
  if (!vocabulary.isGoalHeading(wordsOf(grid.entryAt(heading)))) return null;
  const { left, bottom } = grid.areaAt(heading);
  const entry = freeCell(search, { row: bottom + 1, column: left });
  return entry && { entry, below: true };
}

/** Shorter words below a headline are another. */
const LEAST_LINE = 8;

/** A goal below a label that stands alone in its row, as a line of text does below a headline. */
function asLineBelow({ search, key, label, right, below }: Around): ValueCell | null {
  if (key !== '总体绩效目标' || !right || !isBlankEntry(right) || !below) return null;
  const isAlone = [label, below].every(({ row }) => search.grid.startingIn(row).length === 1);
  return isAlone && wordsOf(below).trim().length >= LEAST_LINE
    ? { entry: below, below: true }
    : null;
}

function toTheRight({ search, key, right }: Around): ValueCell | null {
  if (!right) return null;
  const further =
    beyondGap(search, key, right) ??
    beyondNumber(search, key, right) ??
    beyondTotal(search, key, right);
  return { entry: further ?? right, below: false };
}

/** 目标1： and its like, in a cell before what they number. */
const NUMBERING = /^(?:目标|任务)?[（(]?[一二三四五六七八九十\d]*[)）]?[:：、.]$/u;

function beyondNumber(search: Search, key: FieldKey, entry: Entry): Entry | null {
  const isFirst = key === '总体绩效目标' && entry.value === 1;
  const isNumbering = isFirst || NUMBERING.test(wordsOf(entry).trim());
  const next = isNumbering ? nextCell(search, entry) : null;
  return next && !isBlankEntry(next) ? next : null;
}

/** 项目资金 | 合计 | 360 */
function beyondTotal(search: Search, key: FieldKey, entry: Entry): Entry | null {
  if (!isAmountKey(key) || !search.vocabulary.isTotal(wordsOf(entry))) return null;
  const next = nextCell(search, entry);
  return next && holdsAmount(next) ? next : null;
}

function under({ search, key, below }: Around): ValueCell | null {
  if (!below) return null;
  return { entry: isAmountKey(key) ? columnSum(search, below) : below, below: true };
}
