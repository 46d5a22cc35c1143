import { isShare } from '../form/judgement/indicators/rate';
import { entryById, type LibraryEntry, type LibrarySet } from './entries';
import { fillPattern, type FilledPattern, type SlotValues } from './fill-pattern';
import type { IndicatorChoice } from './placement/placement';

/** An entry picked for a form, with what stands in its blanks so far. */
export interface PickedEntry {
  readonly entry: LibraryEntry;
  readonly values: SlotValues;
}

/** The entries of a set with what is preset in their blanks. */
export function picksOf(set: LibrarySet): readonly PickedEntry[] {
  return set.entries.flatMap(({ id, slots }) => {
    const entry = entryById(id);
    return entry ? [{ entry, values: slots ?? {} }] : [];
  });
}

/** The value as far as it can be written; at least the whole of something is the whole of it. */
export function valueOf({ entry, values }: PickedEntry): FilledPattern {
  const filled = fillPattern(entry.value, values);
  const isWhole = filled.kind === 'filled' && filled.text === '≥100%' && isShare(entry.name);
  return isWhole ? { ...filled, text: '=100%' } : filled;
}

/** The indicator to be placed; one whose blanks are open goes into the form without a value. */
export function choiceOf(pick: PickedEntry): IndicatorChoice {
  const { level1, level2, name } = pick.entry;
  const filled = valueOf(pick);
  return { level1, level2, name, annual: filled.kind === 'filled' ? filled.text : '' };
}
