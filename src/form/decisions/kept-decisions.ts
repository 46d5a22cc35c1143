import { keptSection, withSection } from '../../kept/sections';
import { decisionSchema } from './decision-schema';
import { isSamePlace, isSameQuestion, type About, type Decision, type FormPlace } from './decision';

/** What a decision is about, whatever the answer. */
export type Subject = FormPlace & { readonly about: About; readonly at: string };

/** The decisions that a workbook keeps. Anyone may have written them: what is none is left out. */
export function readDecisions(kept: string | null): readonly Decision[] {
  const section = keptSection(kept, 'decisions');
  if (!Array.isArray(section)) return [];
  return section.flatMap((one: unknown) => {
    const parsed = decisionSchema.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}

/**
 * What the workbook shall keep once this is decided; what was decided of the same before goes.
 * @param choice one of the options of the question
 */
export function withDecision(kept: string | null, subject: Subject, choice: string): string | null {
  const { sheet, nth, about, at } = subject;
  const parsed = decisionSchema.safeParse({ sheet, nth, about, at, choice });
  return parsed.success ? printed(kept, [...others(kept, subject), parsed.data]) : kept;
}

/** What it shall keep once this is as it is read by itself again. */
export function withoutDecision(kept: string | null, subject: Subject): string | null {
  return printed(kept, others(kept, subject));
}

function others(kept: string | null, subject: Subject): readonly Decision[] {
  return readDecisions(kept).filter(
    (one) => !(isSamePlace(one, subject) && isSameQuestion(one, subject)),
  );
}

function printed(kept: string | null, decisions: readonly Decision[]): string | null {
  return withSection(kept, 'decisions', decisions.length === 0 ? undefined : decisions);
}
