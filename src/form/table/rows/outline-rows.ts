import type { Entry } from '../../form';
import { isBlankEntry, wordsOf, type Grid } from '../../outline/grid';
import { bareLabel } from '../../text/label';
import type { Vocabulary } from '../../text/vocabulary';
import { NO_CLASS, type RowClass } from './classes';
import type { Columns } from '../headings/columns';

/** The rows of a table in which classes stand above the names that belong to them, in the same column. */
export interface OutlineRows {
  /** The row names a class and is no indicator. */
  isClass(row: number): boolean;
  /** What the row belongs to. */
  classOf(row: number): RowClass;
}

interface Group {
  readonly depth: number;
  readonly rowClass: RowClass;
  /** How far in its first indicator stands. */
  names: number | null;
}

/** （一） before a class makes it one of the second level, whatever its indent. */
const SECOND_LEVEL = /^\s*[（(][一二三四五六七八九十\d]+[）)]/u;

/**
 * Reads an outline. A row is a class by its words, or since the next row stands further in than it; classes have no
 * value of their own.
 * @param rows those below the heading that hold something
 * @param before the class that goes on over a repeated heading
 */
export function readOutline(
  grid: Grid,
  rows: readonly number[],
  { name, value }: Pick<Columns, 'name' | 'value'>,
  vocabulary: Vocabulary,
  before: RowClass = NO_CLASS,
): OutlineRows {
  const classes = new Map<number, RowClass>();
  const groups: Group[] = [];
  const isClassRow = new Set<number>();
  const isUnsplit = namesSecondAlone(grid, rows, name, vocabulary);
  rows.forEach((row, index) => {
    const entry = grid.entryAt({ row, column: name });
    const depth = depthOf(entry);
    const last = (): Group | undefined => groups.at(-1);
    if (begins(grid, entry, value, rows[index + 1], vocabulary)) {
      while ((last()?.depth ?? -1) >= depth) groups.pop();
      // On a later page the class of the first level stands on the one before.
      const above = depth > 0 && before.level1 !== null ? { ...before, level2: null } : null;
      const rowClass = classBelow(last()?.rowClass ?? above, entry, vocabulary, isUnsplit);
      groups.push({ depth, rowClass, names: null });
      isClassRow.add(row);
    } else if (!isBlankEntry(entry)) {
      while (groups.length > 1 && isBesideGroup(last(), depth)) groups.pop();
      const group = last();
      if (group) group.names ??= depth;
    }
    classes.set(row, last()?.rowClass ?? before);
  });
  return {
    isClass: (row) => isClassRow.has(row),
    classOf: (row) => classes.get(row) ?? before,
  };
}

/** Whether classes of the second level stand there, and none that could only be of the first: 数量指标 without 产出指标. */
function namesSecondAlone(
  grid: Grid,
  rows: readonly number[],
  column: number,
  vocabulary: Vocabulary,
): boolean {
  const words = rows.map((row) => wordsOf(grid.entryAt({ row, column })));
  const first = words.filter((each) => vocabulary.level1(each) !== null);
  const second = words.filter((each) => vocabulary.level2(each) !== null);
  return (
    first.every((each) => second.includes(each)) && second.some((each) => !first.includes(each))
  );
}

/** Whether in these rows some stand further in than the one above them, which has no value: an outline by indents. */
export function isIndented(
  grid: Grid,
  rows: readonly number[],
  { name, value }: Pick<Columns, 'name' | 'value'>,
): boolean {
  return rows.some((row, index) =>
    isAbove(grid, grid.entryAt({ row, column: name }), value, rows[index + 1]),
  );
}

/** How far in a text stands: a step of the cell's indent counts as two blanks, or a full-width one. */
function depthOf(entry: Entry): number {
  const [blanks = ''] = /^[\s\u3000]*/u.exec(wordsOf(entry)) ?? [];
  const wide = blanks.replace(/[^\u3000]/gu, '').length;
  return (entry.indent ?? 0) * 2 + blanks.length + wide;
}

function begins(
  grid: Grid,
  entry: Entry,
  value: number,
  next: number | undefined,
  vocabulary: Vocabulary,
): boolean {
  const words = wordsOf(entry);
  const known = (vocabulary.level1(words) ?? vocabulary.level2(words)) !== null;
  return known ? hasNoValue(grid, entry, value) : isAbove(grid, entry, value, next);
}

/** Nothing stands in the column of values, or the cell itself reaches over it. */
function hasNoValue(grid: Grid, entry: Entry, value: number): boolean {
  const held = grid.entryAt({ row: entry.row, column: value });
  return isBlankEntry(held) || (held.row === entry.row && held.column === entry.column);
}

function isAbove(grid: Grid, entry: Entry, value: number, next: number | undefined): boolean {
  if (next === undefined || wordsOf(entry).trim() === '') return false;
  const below = grid.entryAt({ row: next, column: entry.column });
  return (
    hasNoValue(grid, entry, value) &&
    wordsOf(below).trim() !== '' &&
    depthOf(below) > depthOf(entry)
  );
}

/** An indicator that stands further out than those of the group before it belongs to the group around that. */
function isBesideGroup(group: Group | undefined, depth: number): boolean {
  if (!group) return false;
  return (
    group.depth > depth || (group.names !== null && depth < group.names && depth <= group.depth)
  );
}

/** @param isUnsplit the outline names no class of the first level */
function classBelow(
  parent: RowClass | null,
  entry: Entry,
  vocabulary: Vocabulary,
  isUnsplit: boolean,
): RowClass {
  const words = wordsOf(entry);
  const first = vocabulary.level1(words);
  const second = vocabulary.level2(words);
  // 成本指标 names a class of either level: further in than another class, or among those, it is one of the second.
  const isSecond = parent !== null || isUnsplit || SECOND_LEVEL.test(words);
  if (first && !(second && isSecond && first.name !== '满意度指标')) {
    return { level1: first.name, level2: null, level2Entry: null };
  }
  if (second) {
    const level1 = parent?.level1 ?? second.level1;
    return {
      level1: second.name.includes('满意度') ? second.level1 : level1,
      level2: second.name,
      level2Entry: entry,
    };
  }
  if (!parent) return { level1: bareLabel(words), level2: null, level2Entry: null };
  return parent.level2 === null
    ? { level1: parent.level1, level2: bareLabel(words), level2Entry: entry }
    : parent;
}
