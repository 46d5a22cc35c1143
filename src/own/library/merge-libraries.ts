import type { OwnEntry } from './own-entry';
import type { OwnLibrary } from './own-library';

/** How many of the other library's indicators and sets were new, others than before, or known as they are. */
export interface MergeCounts {
  readonly added: number;
  readonly updated: number;
  readonly skipped: number;
  readonly sets: number;
}

/** The library with another one's contents: what is new comes in, what both have takes over what the other one says. */
export function mergeLibraries(
  mine: OwnLibrary,
  theirs: OwnLibrary,
): { readonly library: OwnLibrary; readonly counts: MergeCounts } {
  const entries = new Map(mine.entries.map((entry) => [entry.id, entry]));
  const counts = { added: 0, updated: 0, skipped: 0 };
  for (const entry of theirs.entries) {
    const known = entries.get(entry.id);
    const merged = known ? mergedEntry(known, entry) : entry;
    if (!known) counts.added += 1;
    else if (sameContent(known, merged)) counts.skipped += 1;
    else counts.updated += 1;
    entries.set(entry.id, merged);
  }
  const sets = new Map([...mine.sets, ...theirs.sets].map((set) => [set.id, set]));
  const changed = theirs.sets.filter(
    (set) => !mine.sets.some((each) => each.id === set.id && sameContent(each, set)),
  );
  return {
    library: { entries: [...entries.values()], sets: [...sets.values()] },
    counts: { ...counts, sets: changed.length },
  };
}

/** What the later one says, and what only the earlier one says besides. */
export function mergedEntry(earlier: OwnEntry, later: OwnEntry): OwnEntry {
  const formula = later.formula ?? earlier.formula;
  const isFree = later.fields.every((field) => field === '通用');
  return {
    ...later,
    definition: later.definition || earlier.definition,
    ...(formula !== undefined && { formula }),
    fields: isFree ? earlier.fields : later.fields,
    synonyms: [...new Set([...earlier.synonyms, ...later.synonyms])],
  };
}

/** The order of keys is no content. */
function sameContent(a: object, b: object): boolean {
  return sorted(a) === sorted(b);
}

function sorted(value: object): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)))
      : part,
  );
}
