import { KeptUnreadable } from './kept-unreadable';

/**
 * What a workbook keeps of the user's decisions, as one JSON object: each section belongs to one part of the program,
 * which knows its shape. Sections that this version does not know stay as they are.
 */
export type KeptSection = 'decisions' | 'dismissals' | 'entries';

/** How what stands in a section is read; null for what this version does not understand. */
export type SectionReader<Content> = (written: unknown) => Content | null;

export type SectionReading<Content> =
  /** `unreadable`: another hand was in it, or a later version. */
  | { readonly kind: 'none' | 'unreadable' }
  | { readonly kind: 'content'; readonly content: Content };

/** What a section holds. */
export function readSection<Content>(
  kept: string | null,
  section: KeptSection,
  read: SectionReader<Content>,
): SectionReading<Content> {
  const sections = sectionsOf(kept);
  const written = sections?.[section];
  if (sections && written === undefined) return { kind: 'none' };
  const content = sections && read(written);
  return content === null ? { kind: 'unreadable' } : { kind: 'content', content };
}

/**
 * The text with a section replaced.
 * @param read how the section is read: what it does not understand is not written over
 * @param value plain data; undefined takes the section out
 * @returns null where no section is left, so that nothing need be kept
 * @throws KeptUnreadable
 */
export function withSection(
  kept: string | null,
  section: KeptSection,
  read: SectionReader<unknown>,
  value: unknown,
): string | null {
  if (readSection(kept, section, read).kind === 'unreadable') throw new KeptUnreadable();
  const others = Object.entries(sectionsOf(kept) ?? {}).filter(([name]) => name !== section);
  const sections = value === undefined ? others : [...others, [section, value] as const];
  return sections.length === 0 ? null : printed(sections);
}

/** Sorted, so that taking a change back gives the same text; without the two characters that XML does not know. */
function printed(sections: readonly (readonly [string, unknown])[]): string {
  const sorted = [...sections].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(sorted)).replace(/[\uFFFE\uFFFF]/g, (character) =>
    character === '\uFFFE' ? '\\ufffe' : '\\uffff',
  );
}

/** Null where it cannot be read. */
function sectionsOf(kept: string | null): Readonly<Record<string, unknown>> | null {
  if (kept === null || kept.trim() === '') return {};
  try {
    const read: unknown = JSON.parse(kept);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : null;
  } catch {
    return null;
  }
}
