import { LIBRARY_CLASSES } from '../../packs/library-schema';
import { sameClass } from '../same-class';
import type { ClassRun } from './class-run';
import type { IndicatorChoice } from './placement';

/** Where the rows of a class go, beside a row that is there. */
export interface ClassPlace {
  /** The existing row above them, or below them where they come before the first of their level. */
  readonly side: 'below' | 'above';
  readonly run: ClassRun;
  /** The row ahead of which they go, as the sheet is now. */
  readonly at: number;
}

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

/** The last rows of the class; where the form prints no second level those of the first, and a flat list takes all. */
export function runOf(
  { level1, level2 }: Pick<IndicatorChoice, 'level1' | 'level2'>,
  runs: readonly ClassRun[],
): ClassRun | null {
  const same = runs.filter((run) => run.level2 !== null && sameClass(run.level2, level2));
  const unsplit = runs.filter((run) => run.level2 === null && run.level1 === level1);
  const isFlat = runs.every((run) => run.level2 === null && run.level1 === null);
  return same.at(-1) ?? unsplit.at(-1) ?? (isFlat ? (runs.at(-1) ?? null) : null);
}

/**
 * Where a class that the form lacks belongs: after the class before it under its first level, else ahead of the
 * first class there; a first level that is missing comes after the one before it.
 */
export function placeOfMissing(
  level1: string,
  level2: string,
  runs: readonly ClassRun[],
): ClassPlace | null {
  const siblings = runs.filter((run) => run.level1 === level1);
  const earlier = siblings.filter((run) => orderOf(run.level2) < orderOf(level2)).at(-1);
  if (earlier) return below(earlier);
  if (siblings[0]) return above(siblings[0]);
  const before = runs.filter((run) => orderOfLevel1(run.level1) < orderOfLevel1(level1)).at(-1);
  if (before) return below(before);
  return runs[0] ? above(runs[0]) : null;
}

export function below(run: ClassRun): ClassPlace {
  return { side: 'below', run, at: run.bottom + 1 };
}

function above(run: ClassRun): ClassPlace {
  return { side: 'above', run, at: run.top };
}
