import type { PickedEntry } from '../../library/choice';
import type { OwnLibrary, OwnSet } from './own-library';

/** The indicators of a set, each with what its blanks begin with. */
export function picksOfSet({ entries }: OwnLibrary, set: OwnSet): readonly PickedEntry[] {
  return set.entries.flatMap(({ id, slots }) => {
    const entry = entries.find((each) => each.id === id);
    return entry ? [{ entry, values: slots ?? {} }] : [];
  });
}
