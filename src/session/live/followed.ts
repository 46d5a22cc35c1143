import type { CheckedForm } from '../../check';
import { printCell } from '../../snapshot/address';
import type { Snapshot } from '../../snapshot/snapshot';
import { keepForm } from '../outcome';
import { outcomeOf } from '../run-check';
import type { MarkState, Outcome } from '../state';

/**
 * The outcome once the list has followed the workbook: the form that the user looks at stays the one in view.
 * @param now what the user sees
 * @param base what the last full check gave, which wrote the marks
 */
export function followed(
  now: Outcome,
  base: Outcome,
  forms: readonly CheckedForm[],
  snapshot: Snapshot,
): Outcome {
  const next = keepForm(outcomeOf(forms, snapshot, marksAfter(now, base, forms)), now);
  if (next.kind !== 'checked' || now.kind !== 'checked') return next;
  return { ...next, trouble: now.trouble, before: problemsIn(now) };
}

function problemsIn({ forms, current }: Extract<Outcome, { kind: 'checked' }>): number {
  return forms[current]?.findings.length ?? 0;
}

/** Marks that a check wrote fall behind where the list becomes another, and are right again where it turns back. */
function marksAfter(now: Outcome, base: Outcome, forms: readonly CheckedForm[]): MarkState {
  const marks: MarkState = now.kind === 'checked' ? now.marks : { kind: 'behind' };
  if (marks.kind !== 'marked' && marks.kind !== 'protected' && marks.kind !== 'behind') {
    return marks;
  }
  if (base.kind !== 'checked') return { kind: 'behind' };
  return markedCells(base.forms) === markedCells(forms) ? base.marks : { kind: 'behind' };
}

function markedCells(forms: readonly CheckedForm[]): string {
  const cells = forms.flatMap(({ findings }) =>
    findings.map(({ sheet, cell, severity }) => `${sheet}!${printCell(cell)} ${severity}`),
  );
  return cells.sort().join('\n');
}
