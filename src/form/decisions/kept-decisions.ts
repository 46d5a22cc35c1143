import { hasUnreadable, readList, withList } from '../../kept/lists';
import { decisionSchema } from './decision-schema';
import { isSamePlace, isSameQuestion, type About, type Decision, type FormPlace } from './decision';

const SECTION = 'decisions';

/** What a decision is about, whatever the answer. */
export type Subject = FormPlace & { readonly about: About; readonly at: string };

function read(written: unknown): Decision | null {
  const parsed = decisionSchema.safeParse(written);
  return parsed.success ? parsed.data : null;
}

/** The decisions that a workbook keeps. Anyone may have written them: what is none is left out. */
export function readDecisions(kept: string | null): readonly Decision[] {
  return readList(kept, SECTION, read);
}

/** Whether some of what it keeps cannot be read. */
export function hasUnreadableDecisions(kept: string | null): boolean {
  return hasUnreadable(kept, SECTION, read);
}

/**
 * What the workbook shall keep once this is decided; what was decided of the same before goes.
 * @param choice one of the options of the question
 * @throws KeptUnreadable
 */
export function withDecision(kept: string | null, subject: Subject, choice: string): string | null {
  const { sheet, nth, about, at } = subject;
  const decided = read({ sheet, nth, about, at, choice });
  return decided
    ? withList(kept, SECTION, read, { goes: isAbout(subject), added: [decided] })
    : kept;
}

/**
 * What it shall keep once this is as it is read by itself again.
 * @throws KeptUnreadable
 */
export function withoutDecision(kept: string | null, subject: Subject): string | null {
  return withList(kept, SECTION, read, { goes: isAbout(subject), added: [] });
}

function isAbout(subject: Subject): (one: Decision) => boolean {
  return (one) => isSamePlace(one, subject) && isSameQuestion(one, subject);
}
