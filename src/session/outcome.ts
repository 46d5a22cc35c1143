import type { CheckedForm } from '../check';
import { sameForm } from './form-in-front';
import type { Outcome, SessionState } from './state';
import type { WorkspaceFailure } from './workspace';

/** Whether the outcome says what the sheets hold, which a change may have made untrue. */
export function tellsOfSheets({ kind }: Outcome): boolean {
  return kind === 'checked' || kind === 'no-form' || kind === 'empty-workbook';
}

export function formInView({ outcome }: SessionState): CheckedForm | null {
  return outcome.kind === 'checked' ? (outcome.forms[outcome.current] ?? null) : null;
}

/** A check of our own does not take the user to another form. */
export function keepForm(outcome: Outcome, earlier: Outcome): Outcome {
  if (outcome.kind !== 'checked' || earlier.kind !== 'checked') return outcome;
  const chosen = earlier.forms[earlier.current];
  if (!chosen) return outcome;
  const current = outcome.forms.findIndex((other) => sameForm(other, chosen));
  return current < 0 ? outcome : { ...outcome, current };
}

/** What the check that follows a write comes to: where it fails nothing must sound as if the write had not been done. */
export function afterWriting(outcome: Outcome, earlier: Outcome): Outcome {
  if (outcome.kind === 'failed') return { kind: 'failed', failure: 'not-rechecked' };
  return keepForm(outcome, earlier);
}

/** @param failure why marks may still stand; null when none does */
export function afterClearing(
  { outcome }: SessionState,
  failure: WorkspaceFailure | null,
): Partial<SessionState> {
  if (outcome.kind === 'checked') {
    return {
      outcome: failure
        ? { ...outcome, trouble: failure }
        : { ...outcome, marks: { kind: 'cleared' }, trouble: null },
    };
  }
  return { outcome: failure ? { kind: 'failed', failure } : { kind: 'cleared' } };
}
