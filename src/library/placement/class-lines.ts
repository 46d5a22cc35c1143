import type { ClassLine, Form } from '../../form/form';
import { bareLabel } from '../../form/text/label';
import { SATISFACTION, type ClassPlace } from './class-place';
import type { ClassRun } from './class-run';
import { wordedLike } from './class-words';
import { counted, type Member } from './count';
import { printCounted, readCounted } from './counted-text';
import { rowAfter, type CellText, type IndicatorChoice, type Insertion } from './placement';
import type { PlacedGroup } from './row-group';

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
  { classLines }: Form,
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
  return [true, false].flatMap((isFirst) =>
    textsOf(all.filter(({ level2 }) => (level2 === null) === isFirst)),
  );
}

interface Line extends Omit<NewLine, 'level1'> {
  readonly level1: string | null;
  readonly row: number;
  readonly isNew: boolean;
}

/** Lines of one level. */
function textsOf(lines: readonly Line[]): readonly CellText[] {
  const numbers = counted(
    lines.flatMap(({ like, level1, level2, row, isNew }): Member[] => {
      const own = readCounted(like.entry.text);
      const among = level2 === null ? '' : (level1 ?? '');
      return own ? [{ row, among, number: isNew ? null : own.number }] : [];
    }),
  );
  return lines.flatMap((line) => {
    const { entry } = line.like;
    const cell = { row: line.row, column: entry.column };
    const value = line.isNew ? textOf(line, numbers) : recounted(line, numbers);
    const isKept = !line.isNew && (value === entry.text || entry.formula !== null);
    return isKept ? [] : [{ cell, value }];
  });
}

function recounted({ like: { entry }, row }: Line, numbers: ReadonlyMap<number, number>): string {
  const own = readCounted(entry.text);
  const number = numbers.get(row);
  return own && number !== undefined ? printCounted({ ...own, number }) : entry.text;
}

/** As the line beside it is written; what that says in brackets is said of its own class. */
function textOf(
  { like: { entry }, level1, level2, row }: Line,
  numbers: ReadonlyMap<number, number>,
): string {
  const name = wordedLike(level2 ?? level1 ?? '', bareLabel(entry.text));
  const [indent = ''] = /^\s*/u.exec(entry.text) ?? [];
  const own = readCounted(entry.text);
  const number = numbers.get(row);
  const rest = `${name}${/[:：]\s*$/u.exec(entry.text)?.[0] ?? ''}`;
  return own && number !== undefined ? printCounted({ ...own, number, rest }) : `${indent}${rest}`;
}
