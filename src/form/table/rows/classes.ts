import type { Entry } from '../../form';
import { wordsOf, type Grid } from '../../outline/grid';
import { bareLabel } from '../../text/label';
import type { ClassName, Vocabulary } from '../../text/vocabulary';
import { joinedClass } from './joined-class';

/** The classes that an indicator's row belongs to, and where the second is printed. */
export interface RowClass {
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level2Entry: Entry | null;
}

export const NO_CLASS: RowClass = { level1: null, level2: null, level2Entry: null };

export interface ClassColumns {
  /** The column of level 2 in this row; null where the form has none. */
  readonly level2: number | null;
  /** From here leftwards a printed level 1 may stand. */
  readonly level1: number | null;
  /** The column whose heading says that it holds level 1: what stands there is one, known or not. */
  readonly headed: number | null;
  /** The left edge of the form. */
  readonly left: number;
}

/** The class of a row: what is printed in it or merged over it, else what the row before had. */
export function readClass(
  grid: Grid,
  row: number,
  columns: ClassColumns,
  before: RowClass,
  vocabulary: Vocabulary,
): RowClass {
  const printed1 = printedLevel1(grid, row, columns, vocabulary);
  const entry2 = columns.level2 === null ? null : grid.entryAt({ row, column: columns.level2 });
  const words2 = entry2 ? wordsOf(entry2) : '';
  if (entry2 && words2 !== '') {
    const known = vocabulary.level2(words2) ?? satisfactionOf(words2, vocabulary);
    // One column may hold classes of both levels: 产出数量, 产出质量, 效益.
    const first = known ? null : vocabulary.level1(words2);
    if (first) return { level1: first.name, level2: null, level2Entry: entry2 };
    const joined = known ? null : joinedClass(words2, vocabulary);
    if (joined) {
      const { level1, level2 } = joined;
      return { level1, level2, level2Entry: entry2 };
    }
    const level2 = known?.name ?? bareLabel(words2);
    const own = known
      ? ownFrame(grid, row, columns, vocabulary)
      : ownLevel1(grid, row, columns, vocabulary);
    const level1 = parentOf(known?.level1 ?? null, printed1 ?? own, before.level1);
    return { level1, level2, level2Entry: entry2 };
  }
  const printed = printed1 ?? ownLevel1(grid, row, columns, vocabulary);
  const carried = printed === null || printed === before.level1;
  return carried ? before : { level1: printed, level2: null, level2Entry: null };
}

/** 家长满意度: whoever is satisfied, it is one class. */
function satisfactionOf(words: string, vocabulary: Vocabulary): ClassName | null {
  return /^\p{Script=Han}{1,12}满意度(?:指标|目标)?$/u.test(bareLabel(words))
    ? vocabulary.level2('满意度')
    : null;
}

const OWN_FRAME = /^(?!.*(?:产出|效益|效果|成本|满意|指标))\p{Script=Han}{2,10}$/u;
/** Longer words in a column of classes are remarks. */
const LONGEST_CLASS = 16;

/** A class of the first level that is the form's own: 履职效能. A block's label is none. */
function ownLevel1(
  grid: Grid,
  row: number,
  { headed }: ClassColumns,
  vocabulary: Vocabulary,
): string | null {
  if (headed === null) return null;
  const entry = grid.entryAt({ row, column: headed });
  const words = wordsOf(entry);
  const second = vocabulary.level2(words);
  if (second) return second.level1;
  const name = bareLabel(words);
  const isAlone = grid.startingIn(entry.row).length < 2;
  const isOther = isAlone || vocabulary.isLabel(words) || vocabulary.isTotal(words);
  return name === '' || name.length > LONGEST_CLASS || isOther ? null : name;
}

/** A first level that has nothing of the known ones; a misprint of those is better told by the second. */
function ownFrame(
  grid: Grid,
  row: number,
  columns: ClassColumns,
  vocabulary: Vocabulary,
): string | null {
  const own = ownLevel1(grid, row, columns, vocabulary);
  return own !== null && OWN_FRAME.test(own) && !vocabulary.looksLikeClass(own) ? own : null;
}

/** Satisfaction is a first level of its own, wherever a form prints it. */
function parentOf(derived: string | null, printed: string | null, carried: string | null) {
  if (derived === '满意度指标') return derived;
  return printed ?? derived ?? carried;
}

/** The first level printed in the row or merged over it; a block's own label (绩效指标) is none. */
export function printedLevel1(
  grid: Grid,
  row: number,
  columns: ClassColumns,
  vocabulary: Vocabulary,
): string | null {
  if (columns.level1 === null) return null;
  for (let column = columns.level1; column >= columns.left; column--) {
    const words = wordsOf(grid.entryAt({ row, column }));
    const known = vocabulary.level1(words);
    if (known) return known.name;
  }
  return null;
}
