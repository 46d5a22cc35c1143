import { KeptUnreadable } from './kept-unreadable';

/**
 * What a workbook keeps of the user's decisions, as one JSON object: each section belongs to one part of the program,
 * which knows its shape. Sections that this version does not know stay as they are.
 */
export type KeptSection = 'decisions' | 'dismissals' | 'entries';

/** What a section holds; undefined where nothing is kept, or nothing that can be read. */
export function keptSection(kept: string | null, section: KeptSection): unknown {
  return sectionsOf(kept)?.[section];
}

/** Whether something is kept that is no object of sections: another hand was in it, or a later version. */
export function isUnreadable(kept: string | null): boolean {
  return sectionsOf(kept) === null;
}

/**
 * The text with a section replaced.
 * @param value plain data; undefined takes the section out
 * @returns null where no section is left, so that nothing need be kept
 * @throws KeptUnreadable rather than writing over what cannot be read
 */
export function withSection(
  kept: string | null,
  section: KeptSection,
  value: unknown,
): string | null {
  const known = sectionsOf(kept);
  if (!known) throw new KeptUnreadable();
  const others = Object.entries(known).filter(([name]) => name !== section);
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
