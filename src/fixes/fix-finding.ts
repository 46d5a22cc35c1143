import { toEnd, type Steps } from '../form/steps';
import { searchLibrary } from '../library/search';
import type { ReversibleEdit } from '../plan/edit';
import type { Finding } from '../rules/finding';
import type { Snapshot } from '../snapshot/snapshot';
import { cellWrites } from './cell-edits';
import { protectedFrom } from './protected-from';
import { isRefused, type Answers, type Choice, type Draft, type Fix, type FixRefusal } from './fix';
import { fixerOf } from './fixers';
import { holdsSeveral } from './value/row-texts';
import { formAfter, hasNewErrors, sameFinding, type FoundForm, type Recheck } from './recheck';

/**
 * The ways to put a finding right in the workbook as it is now, the best first. Each was tried: the finding goes and
 * no error comes instead, as far as that can be told without Excel. Pure.
 * @param answers what the user typed into the blanks of standard indicators
 */
export function fixFinding(
  finding: Finding,
  snapshot: Snapshot,
  found: FoundForm,
  recheck: Recheck,
  answers: Answers = {},
): Fix {
  return toEnd(fixFindingSteps(finding, snapshot, found, recheck, answers));
}

/** The same in steps, each of which tries one of the ways. */
export function* fixFindingSteps(
  finding: Finding,
  snapshot: Snapshot,
  found: FoundForm,
  recheck: Recheck,
  answers: Answers = {},
): Steps<Fix> {
  const { form, findings } = found;
  if (!findings.some((now) => isUnchanged(finding, now))) return refused('changed');
  const fixer = finding.fix === 'none' ? null : fixerOf(finding.rule);
  if (!fixer) return refused('unclear');
  if (holdsSeveral(finding.cell, form.indicators)) return refused('several-in-cell');
  // Most fixers look standard indicators up: what that takes once is made ready with rests.
  yield* searchLibrary.prepare();
  const drafts = fixer(finding, { snapshot, form }, answers);
  if (isRefused(drafts)) return refused(drafts.refused);
  const made = drafts.map((draft) => choiceOf(draft, snapshot, form.sheet));
  const helping: Choice[] = [];
  for (const [at, choice] of made.entries()) {
    yield { done: at, total: made.length };
    if (typeof choice === 'string') continue;
    if (choice.kind === 'open' || helps(choice.edits, finding, snapshot, found, recheck)) {
      helping.push(choice);
    }
  }
  const [first, ...others] = helping;
  if (first) return { kind: 'choices', choices: [first, ...others] };
  const reason = made.find((choice) => typeof choice === 'string');
  return refused(reason ?? (drafts.length === 0 ? 'unclear' : 'no-help'));
}

function choiceOf(draft: Draft, { sheets }: Snapshot, name: string): Choice | FixRefusal {
  const { id, title } = draft;
  if (draft.kind === 'open') return { kind: 'open', id, title, pick: draft.pick };
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) return 'changed';
  const edits = draft.kind === 'edits' ? draft.edits : cellWrites(sheet, draft.cells);
  if (typeof edits === 'string') return edits;
  return protectedFrom(edits, sheet) ?? { kind: 'ready', id, title, edits };
}

function helps(
  edits: readonly ReversibleEdit[],
  finding: Finding,
  snapshot: Snapshot,
  { form, findings }: FoundForm,
  recheck: Recheck,
): boolean {
  if (edits.every((edit) => edit.kind === 'set-cells' && edit.cells.length === 0)) return false;
  if (!edits.every(({ kind }) => kind === 'set-cells' || kind === 'set-name')) return true;
  const after = formAfter(form, snapshot, edits, recheck);
  return (
    after !== null &&
    !after.findings.some((other) => sameFinding(other, finding)) &&
    !hasNewErrors(findings, after.findings)
  );
}

/** The rule says of the same place what it said before: what it was said of has not changed. */
function isUnchanged(finding: Finding, now: Finding): boolean {
  return (
    sameFinding(finding, now) &&
    finding.message === now.message &&
    JSON.stringify(finding.data) === JSON.stringify(now.data)
  );
}

function refused(reason: FixRefusal): Fix {
  return { kind: 'refused', reason };
}
