import type { Form } from './form/form';
import { hasUnreadableDismissals, readDismissals } from './dismissals/dismissal';
import { NO_EXPLANATIONS, type Explanations } from './dismissals/explanations';
import { sortOutSteps } from './dismissals/sort-out';
import { hasUnreadableDecisions, readDecisions } from './form/decisions/kept-decisions';
import { FormMemory, formSteps } from './form/read-forms';
import { Recall } from './form/recall';
import { toEnd, type Steps } from './form/steps';
import { PACKS, layoutsOf, type Pack } from './packs';
import { checkForm, type RulesAsSet } from './rules/check-form';
import type { Finding } from './rules/finding';
import type { RuleId } from './rules/rule';
import type { RuleSettings } from './rules/settings';
import { parseKept } from './settings/kept-settings';
import { rulesOfForms } from './settings/rules-of-form';
import { KnownSheets } from './snapshot/known-sheets';
import type { SheetSnapshot, Snapshot } from './snapshot/snapshot';

/** A form of the workbook with what was found in it. */
export interface CheckedForm {
  readonly form: Form;
  readonly findings: readonly Finding[];
  /** Rules that would have spoken up and were told not to, by a pack or by the user. */
  readonly switchedOff: readonly RuleId[];
  /** What the user said about findings, those among `findings` no longer. */
  readonly explanations: Explanations;
  /** The workbook keeps explanations or decisions that cannot be read, of whatever form they are. */
  readonly hasUnreadable?: boolean;
}

/**
 * What earlier checks found out: of a workbook of hundreds of forms only those are read and checked again of which
 * something has changed. Of sheets that are gone it keeps nothing.
 */
export class CheckMemory {
  readonly sheets = new KnownSheets();
  readonly forms = new FormMemory();
  readonly rules = new Recall<readonly Pack[], (form: Form) => RulesAsSet>();
  readonly findings = new Recall<Form, readonly Finding[]>();
}

const NOTHING_WISHED: RuleSettings = {};

/**
 * Reads every form of the workbook and checks it. Pure.
 * @param wished comes before what the workbook keeps of the user's settings, and that before what the packs say
 */
export function check(
  snapshot: Snapshot,
  wished: RuleSettings = NOTHING_WISHED,
  packs: readonly Pack[] = PACKS,
): readonly CheckedForm[] {
  return toEnd(checkSteps(snapshot, wished, packs));
}

/**
 * The same in steps, of which none takes longer than a form does: those of reading, then one for each form.
 * @param memory of the checks before; what comes out does not depend on it
 */
export function* checkSteps(
  read: Snapshot,
  wished: RuleSettings,
  packs: readonly Pack[],
  memory = new CheckMemory(),
): Steps<readonly CheckedForm[]> {
  const snapshot = yield* recognised(read, memory);
  const rulesOf = rulesFor(snapshot, wished, packs, memory);
  const kept = snapshot.kept ?? null;
  const decisions = readDecisions(kept);
  const forms = yield* formSteps(snapshot, layoutsOf(packs), decisions, memory.forms);
  const checked: Omit<CheckedForm, 'explanations' | 'hasUnreadable'>[] = [];
  for (const form of forms) {
    const rules = rulesOf(form);
    const known = memory.findings.find(form, [rules]);
    const findings = known ?? memory.findings.keep(form, [rules], checkForm(form, rules));
    checked.push({ form, findings, switchedOff: rules.switchedOff });
    yield { done: checked.length, total: forms.length };
  }
  const sorted = yield* sortOutSteps(checked, readDismissals(kept));
  const hasUnreadable = hasUnreadableDismissals(kept) || hasUnreadableDecisions(kept);
  const gap = hasUnreadable ? { hasUnreadable } : {};
  return checked.map((each, at) => {
    const { open, ...explanations } = sorted[at] ?? { open: each.findings, ...NO_EXPLANATIONS };
    return { ...each, findings: open, explanations, ...gap };
  });
}

function* recognised(snapshot: Snapshot, { sheets }: CheckMemory): Steps<Snapshot> {
  const total = snapshot.sheets.length;
  const known: SheetSnapshot[] = [];
  for (const sheet of snapshot.sheets) {
    known.push(sheets.recognise(sheet));
    yield { done: 0, total };
  }
  sheets.renew(known);
  return { ...snapshot, sheets: known };
}

function rulesFor(
  { ruleSettings }: Snapshot,
  wished: RuleSettings,
  packs: readonly Pack[],
  { rules }: CheckMemory,
): (form: Form) => RulesAsSet {
  const basis = [ruleSettings, wished];
  const known = rules.find(packs, basis);
  if (known) return known;
  const kept = parseKept(ruleSettings ?? null);
  return rules.keep(packs, basis, rulesOfForms(packs, kept, wished));
}
