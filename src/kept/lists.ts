import { KeptUnreadable } from './kept-unreadable';
import { isUnreadable, keptSection, withSection, type KeptSection } from './sections';

/** How an entry of a section is read; null for one that this version does not understand. */
export type EntryReader<Entry> = (written: unknown) => Entry | null;

/** The entries of a section that is a list; what cannot be read is left out, since anyone may have written it. */
export function readList<Entry>(
  kept: string | null,
  section: KeptSection,
  read: EntryReader<Entry>,
): readonly Entry[] {
  return (listOf(kept, section) ?? []).flatMap((written) => read(written) ?? []);
}

/** Whether there is anything in a list's place that is left out. */
export function hasUnreadable(
  kept: string | null,
  section: KeptSection,
  read: EntryReader<unknown>,
): boolean {
  const list = listOf(kept, section);
  return isUnreadable(kept) || list === null || list.some((written) => read(written) === null);
}

/**
 * The text with some entries of a list taken out and others put at its end; those that cannot be read stay.
 * @throws KeptUnreadable where something else stands in the list's place
 */
export function withList<Entry>(
  kept: string | null,
  section: KeptSection,
  read: EntryReader<Entry>,
  change: { readonly goes: (entry: Entry) => boolean; readonly added: readonly Entry[] },
): string | null {
  const list = listOf(kept, section);
  if (list === null) throw new KeptUnreadable();
  const stays = list.filter((written) => {
    const entry = read(written);
    return entry === null || !change.goes(entry);
  });
  const next = [...stays, ...change.added];
  return withSection(kept, section, next.length === 0 ? undefined : next);
}

/** Null where something else stands there. */
function listOf(kept: string | null, section: KeptSection): readonly unknown[] | null {
  const written = keptSection(kept, section);
  if (written === undefined) return [];
  return Array.isArray(written) ? written : null;
}
