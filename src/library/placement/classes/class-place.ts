import { LIBRARY_CLASSES } from '../../../packs/library-schema';
import { sameClass } from '../../same-class';
import type { ClassRun } from './class-run';
import type { IndicatorChoice } from '../placement';

/** Where the rows of a class go, beside a row that is there. */
export interface ClassPlace {
  /** The existing row above them, or below them where they come before the first of their level. */
  readonly side: 'below' | 'above';
  readonly run: ClassRun;
  /** The row ahead of which they go, as the sheet is now. */
  readonly at: number;
}

export const SATISFACTION = '满意度指标';

const LEVEL1 = [...new Set(LIBRARY_CLASSES.map(({ level1 }) => level1))];

/** The place of a second level in the official order; unknown ones come last. */
export function orderOf(level2: string | null): number {
  const place = LIBRARY_CLASSES.findIndex(
    (known) => level2 !== null && sameClass(known.level2, level2),
  );
  return place < 0 ? LIBRARY_CLASSES.length : place;
}

function orderOfLevel1(level1: string | null): number {
  const place = LEVEL1.findIndex((known) => known === level1);
  return place < 0 ? -1 : place;
}

/**
 * The last rows of the class, those under its own first level before others; where the form prints no second level
 * those of the first, and a flat list takes all. A line that names the first level alone is no place for a class that
 * the form gives a line of its own.
 */
export function runOf(
  { level1, level2 }: Pick<IndicatorChoice, 'level1' | 'level2'>,
  runs: readonly ClassRun[],
): ClassRun | null {
  const same = runs.filter((run) => run.level2 !== null && sameClass(run.level2, level2));
  const own = same.filter((run) => run.level1 === level1);
  const unsplit = runs.filter(
    (run) => run.level2 === null && run.level1 === level1 && !isBareLine(run),
  );
  const isFlat = runs.every((run) => run.level2 === null && run.level1 === null);
  return own.at(-1) ?? same.at(-1) ?? unsplit.at(-1) ?? (isFlat ? (runs.at(-1) ?? null) : null);
}

/** A line of the first level with nothing below it. */
function isBareLine({ level2, rows }: ClassRun): boolean {
  return level2 === null && rows.length === 0;
}

/**
 * Where a class that the form lacks belongs: below the line of its first level, else after the class before it there,
 * else ahead of the first class there; a first level that is missing comes after the one before it,
 * else after those that are the
 * form's own; satisfaction comes last of all.
 */
export function placeOfMissing(
  level1: string,
  level2: string,
  runs: readonly ClassRun[],
): ClassPlace | null {
  const siblings = runs.filter((run) => run.level1 === level1);
  const earlier =
    siblings.find(isBareLine) ??
    siblings.filter((run) => orderOf(run.level2) < orderOf(level2)).at(-1);
  if (earlier) return below(earlier);
  if (siblings[0]) return { side: 'above', run: siblings[0], at: belowLevel1(siblings[0]) };
  const before = runs.filter((run) => orderOfLevel1(run.level1) < orderOfLevel1(level1));
  const known = before.filter((run) => orderOfLevel1(run.level1) >= 0);
  const last = (level1 === SATISFACTION ? null : known.at(-1)) ?? before.at(-1);
  if (last) return below(last);
  return runs[0] ? { side: 'above', run: runs[0], at: headOf(runs[0]) } : null;
}

export function below(run: ClassRun): ClassPlace {
  return { side: 'below', run, at: run.bottom + 1 };
}

function headOf({ lines, top }: ClassRun): number {
  return lines[0]?.row ?? top;
}

function belowLevel1({ lines, top }: ClassRun): number {
  return lines.find(({ level2 }) => level2 !== null)?.row ?? top;
}
