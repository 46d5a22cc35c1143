import type { ClassLine, Entry, Form } from '../../../form/form';
import type { Grid } from '../../../form/outline/grid';
import { bareLabel } from '../../../form/text/label';
import { classWord } from '../../../form/text/own-class';
import type { Layout } from '../../../packs';
import { SATISFACTION, type ClassPlace } from './class-place';
import type { ClassRun } from './class-run';
import { wordedLike } from './class-words';
import { counted, type Member } from '../numbers/count';
import { printCounted, readCounted, readNumber, type CountedText } from '../numbers/counted-text';
import { rowAfter, type CellText, type IndicatorChoice, type Insertion } from '../placement';
import type { PlacedGroup } from '../row-group';

/** A row that is to name a class and nothing else, ahead of its new rows. */
export interface NewLine {
  readonly level1: string;
  /** Null where it names the first level. */
  readonly level2: string | null;
  /** The line that it looks like. */
  readonly like: ClassLine;
}

/**
 * The lines that a class needs which the form lacks, where its classes stand on rows of their own. Satisfaction is not
 * split any further below a line of the first level.
 * @param before classes that get their lines further up
 */
export function newLines(
  { level1, level2 }: Pick<IndicatorChoice, 'level1' | 'level2'>,
  { at }: ClassPlace,
  runs: readonly ClassRun[],
  before: readonly NewLine[],
): readonly NewLine[] {
  const lines = runs.flatMap((run) => run.lines);
  const first = nearest(
    lines.filter((line) => line.level2 === null),
    at,
  );
  const seconds = lines.filter((line) => line.level2 !== null);
  const siblings = seconds.filter((line) => line.level1 === level1);
  const second = nearest(siblings, at) ?? nearest(seconds, at);
  const isKnown = [...runs, ...before].some((other) => other.level1 === level1);
  const isWhole = first !== null && level1 === SATISFACTION;
  return [
    ...(first && !isKnown ? [{ level1, level2: null, like: first }] : []),
    ...(second && !isWhole ? [{ level1, level2, like: second }] : []),
  ];
}

function nearest(lines: readonly ClassLine[], at: number): ClassLine | null {
  const distance = ({ row }: ClassLine): number => Math.abs(row - at);
  return [...lines].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** What the new lines say, and the numbers of those below them that change. */
export function lineTexts(
  { classLines, readBy }: Form,
  grid: Grid,
  groups: readonly PlacedGroup[],
  insertions: readonly Insertion[],
): readonly CellText[] {
  const added = groups.flatMap(({ lines, from }) =>
    lines.map((line, index): Line => ({ ...line, row: from + index, isNew: true })),
  );
  if (added.length === 0) return [];
  const there = classLines.map((line): Line => ({
    level1: line.level1,
    level2: line.level2,
    like: line,
    row: rowAfter(insertions, line.row),
    isNew: false,
  }));
  const all = [...there, ...added];
  return [true, false].flatMap((isFirst) => {
    const lines = all.filter(({ level2 }) => (level2 === null) === isFirst);
    return [
      ...textsOf(
        lines,
        ({ entry }) => ({ entry, count: readCounted(entry.text) }),
        (line) => worded(line, readBy),
      ),
      ...textsOf(
        lines,
        (like) => numberBefore(grid, like),
        () => '',
      ),
    ];
  });
}

interface Line extends Omit<NewLine, 'level1'> {
  readonly level1: string | null;
  readonly row: number;
  readonly isNew: boolean;
}

/** A cell of a line, and the number that it begins with. */
interface LineCell {
  readonly entry: Entry;
  readonly count: CountedText | null;
}

/** A cell ahead of the name that holds its number alone: 一, （2）, 3. */
function numberBefore(grid: Grid, { row, entry: { column } }: ClassLine): LineCell | null {
  for (const entry of grid.startingIn(row)) {
    const count = entry.column < column ? readNumber(entry.text) : null;
    if (count) return { entry, count };
  }
  return null;
}

/**
 * The cells of lines of one level: new ones, and those that are counted anew.
 * @param words what a new cell says behind its number
 */
function textsOf(
  lines: readonly Line[],
  cellOf: (like: ClassLine) => LineCell | null,
  words: (line: Line) => string,
): readonly CellText[] {
  const numbers = counted(
    lines.flatMap(({ like, level1, level2, row, isNew }): Member[] => {
      const count = cellOf(like)?.count;
      const among = level2 === null ? '' : (level1 ?? '');
      return count ? [{ row, among, number: isNew ? null : count.number }] : [];
    }),
  );
  return lines.flatMap((line) => {
    const found = cellOf(line.like);
    if (!found) return [];
    const { entry, count } = found;
    const number = numbers.get(line.row);
    const rest = line.isNew ? words(line) : (count?.rest ?? entry.text);
    const [indent = ''] = /^\s*/u.exec(entry.text) ?? [];
    const text =
      count && number !== undefined
        ? printCounted({ ...count, number, rest })
        : `${line.isNew ? indent : ''}${rest}`;
    if (!line.isNew && (text === entry.text || entry.formula !== null)) return [];
    const value = typeof entry.value === 'number' ? Number(text) : text;
    return [{ cell: { row: line.row, column: entry.column }, value }];
  });
}

/** The name as the line beside it is written; what that says in brackets is said of its own class. */
function worded({ like: { entry }, level1, level2 }: Line, readBy: Layout): string {
  const words =
    level2 === null
      ? classWord(readBy, 'level1', level1 ?? '')
      : classWord(readBy, 'level2', level2);
  const name = wordedLike(words, bareLabel(entry.text));
  return `${name}${/[:：]\s*$/u.exec(entry.text)?.[0] ?? ''}`;
}
