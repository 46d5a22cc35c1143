/**
 * What a workbook keeps of the user's decisions, as one JSON object: each section belongs to one part of the program,
 * which knows its shape. Sections that this version does not know stay as they are.
 */
export type KeptSection = 'decisions' | 'dismissals' | 'entries';

/** What a section holds; undefined where nothing is kept, or nothing that can be read. */
export function keptSection(kept: string | null, section: KeptSection): unknown {
  return sectionsOf(kept)[section];
}

/**
 * The text with a section replaced.
 * @param value plain data; undefined takes the section out
 * @returns null where no section is left, so that nothing need be kept
 */
export function withSection(
  kept: string | null,
  section: KeptSection,
  value: unknown,
): string | null {
  const others = Object.entries(sectionsOf(kept)).filter(([name]) => name !== section);
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

function sectionsOf(kept: string | null): Readonly<Record<string, unknown>> {
  if (kept === null) return {};
  try {
    const read: unknown = JSON.parse(kept);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : {};
  } catch {
    // Somebody else's hand was in it: better an empty list than a workbook that cannot be checked.
    return {};
  }
}
