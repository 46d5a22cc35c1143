import type { Layout } from '../packs';
import type { NameSnapshot, SheetSnapshot } from '../snapshot/snapshot';
import { isSamePlace, type Decision } from './decisions/decision';
import type { Noted } from './decisions/question';
import { settleTitle } from './decisions/settle-title';
import type { FormPlace } from './fields/names';
import { withCovers } from './outline/covers';
import { outlineOf, type Outline } from './outline/outline';
import { segmentsOf } from './outline/segment';
import { gridsOf } from './outline/side-by-side';
import type { Steps } from './steps';
import { vocabularyForAny } from './text/vocabulary';

/** A form as its sheet shows it, before the names that concern it are known. */
export interface Candidate {
  readonly place: FormPlace;
  /** Which of the sheet's forms it is. */
  readonly nth: number;
  readonly outline: Outline;
  readonly titled: readonly Noted[];
}

/** What a sheet is read by, beside what stands on it. */
export interface SheetBasis {
  readonly layouts: readonly Layout[];
  /** Those that point at the sheet. */
  readonly names: readonly NameSnapshot[];
  /** Those about its forms. */
  readonly decisions: readonly Decision[];
}

/**
 * The forms of a sheet, in reading order.
 * @param total how many sheets there are
 */
export function* candidatesOnSheet(
  sheet: SheetSnapshot,
  { layouts, names, decisions }: SheetBasis,
  total: number,
): Steps<readonly Candidate[]> {
  const found: Candidate[] = [];
  const vocabulary = vocabularyForAny(layouts);
  for (const { grid, titles } of gridsOf(sheet, layouts, vocabulary)) {
    const segments = withCovers(grid, segmentsOf(grid, titles, vocabulary), vocabulary);
    for (const [index, segment] of segments.entries()) {
      yield { done: 0, total };
      const nth = found.length;
      const where = { sheet: grid.sheet, nth };
      const own = { ...grid, decisions: decisions.filter((one) => isSamePlace(one, where)) };
      const above = segments[index - 1] ?? null;
      const titled = settleTitle(own, segment, above, vocabulary);
      const outline = outlineOf({ names }, own, titled.segment, layouts, vocabulary);
      if (!outline) continue;
      const place = { sheet: grid.sheet, area: titled.segment.area };
      found.push({ place, nth, outline, titled: titled.noted });
    }
  }
  return found;
}
