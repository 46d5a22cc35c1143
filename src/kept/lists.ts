import { KeptUnreadable } from './kept-unreadable';
import { readSection, withSection, type KeptSection, type SectionReader } from './sections';

/** The entries of a section that is a list; what cannot be read is left out, since anyone may have written it. */
export function readList<Entry>(
  kept: string | null,
  section: KeptSection,
  read: SectionReader<Entry>,
): readonly Entry[] {
  return (listIn(kept, section) ?? []).flatMap((written) => read(written) ?? []);
}

/** Whether there is anything in a list's place that is left out. */
export function hasUnreadable(
  kept: string | null,
  section: KeptSection,
  read: SectionReader<unknown>,
): boolean {
  const list = listIn(kept, section);
  return list === null || list.some((written) => read(written) === null);
}

/**
 * The text with some entries of a list taken out and others put at its end; those that cannot be read stay.
 * @throws KeptUnreadable where something else stands in the list's place
 */
export function withList<Entry>(
  kept: string | null,
  section: KeptSection,
  read: SectionReader<Entry>,
  change: { readonly goes: (entry: Entry) => boolean; readonly added: readonly Entry[] },
): string | null {
  const list = listIn(kept, section);
  if (list === null) throw new KeptUnreadable();
  const stays = list.filter((written) => {
    const entry = read(written);
    return entry === null || !change.goes(entry);
  });
  const next = [...stays, ...change.added];
  return withSection(kept, section, asList, next.length === 0 ? undefined : next);
}

/** Null where something else stands there. */
function listIn(kept: string | null, section: KeptSection): readonly unknown[] | null {
  const reading = readSection(kept, section, asList);
  switch (reading.kind) {
    case 'none':
      return [];
    case 'unreadable':
      return null;
    case 'content':
      return reading.content;
  }
}

function asList(written: unknown): readonly unknown[] | null {
  return Array.isArray(written) ? written : null;
}
