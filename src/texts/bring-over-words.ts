import type { CarriedCell, CarriedRole } from '../bring-over/carried';
import type { OldSource } from '../bring-over/old/old-source';
import { fill, type SameTexts } from './sentence';
import type { bringOver } from './zh-CN/bring-over';

export type BringOverTexts = SameTexts<typeof bringOver>;

/** Long texts are shown by their beginning. */
const LONGEST = 60;

/** A text on one line, its end cut off where it is long. */
export function brief(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/**
 * What stands where once a cell is carried.
 * @param place its address in the new form; '' while it has none
 */
export function carriedSentence(
  words: BringOverTexts,
  { role, words: printed, before, after, notes, chosen }: CarriedCell,
  place: string,
): string {
  const sentence = place === '' ? words.noPlace : before === '' ? words.cell : words.changed;
  const label = role === 'printed' ? printed : roleName(words, role);
  const said = fill(sentence, { place, label, before: brief(before), after: brief(String(after)) });
  // An amount that comes along has been asked for.
  const remarks = notes.filter((note) => note !== 'money' || !chosen);
  return [said, ...remarks.map((note) => fill(words.note, { note: words.notes[note] }))].join('');
}

/** What a form, or one of its projects, is called where there are several to choose from. */
export function sourceName(
  { source: words }: BringOverTexts,
  { form, project }: OldSource,
): string {
  const named = { title: form.title.text.trim(), sheet: form.sheet };
  if (project) return fill(words.project, { ...named, project: project.name.text.trim() });
  const count = form.projects.length;
  return count === 0
    ? fill(words.form, named)
    : fill(words.allProjects, { ...named, count: String(count) });
}

/** A part of a row by its column; fields are called as the form prints them. */
function roleName({ roles }: BringOverTexts, role: CarriedRole): string {
  return isColumn(roles, role) ? roles[role] : role;
}

function isColumn<Roles extends object>(roles: Roles, role: PropertyKey): role is keyof Roles {
  return Object.hasOwn(roles, role);
}
