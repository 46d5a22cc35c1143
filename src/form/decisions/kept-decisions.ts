import {
  decisionSchema,
  isSamePlace,
  isSameQuestion,
  type Decision,
  type FormPlace,
} from './decision';
import type { Form } from '../form';

/** The decisions in what a workbook keeps. It may have been written by anyone: what is none is left out. */
export function parseDecisions(kept: unknown): readonly Decision[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((one: unknown) => {
    const parsed = decisionSchema.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Both decide the same thing, perhaps differently. */
export function isSameDecision(a: Decision, b: Decision): boolean {
  return isSamePlace(a, b) && isSameQuestion(a, b);
}

/** The decisions with one more, in place of what was decided of the same before. */
export function withDecision(
  decisions: readonly Decision[],
  decision: Decision,
): readonly Decision[] {
  return [...withoutDecision(decisions, decision), decision];
}

/** The decisions without what was decided of this. */
export function withoutDecision(
  decisions: readonly Decision[],
  decision: Decision,
): readonly Decision[] {
  return decisions.filter((one) => !isSameDecision(one, decision));
}

type ReadForm = FormPlace & Pick<Form, 'decided'>;

/** The decisions that nothing was read by: what they are about is gone, or is no longer in question. */
export function unfitDecisions(
  decisions: readonly Decision[],
  forms: readonly ReadForm[],
): readonly Decision[] {
  return decisions.filter((decision) => {
    const form = forms.find((one) => isSamePlace(one, decision));
    if (form) return !isReadBy(form, decision);
    // What else was decided about a form that is set aside waits for it.
    return !decisions.some((one) => one.about === 'form' && isSamePlace(one, decision));
  });
}

function isReadBy({ decided }: ReadForm, decision: Decision): boolean {
  return decided.some(
    ({ question, choice }) => isSameQuestion(question, decision) && choice === decision.choice,
  );
}
