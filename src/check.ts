import type { Form } from './form/form';
import { readDismissals } from './dismissals/dismissal';
import { sortOutAll } from './dismissals/of-forms';
import { NO_EXPLANATIONS, type Explanations } from './dismissals/sort-out';
import { readDecisions } from './form/decisions/kept-decisions';
import { formSteps } from './form/read-forms';
import { toEnd, type Steps } from './form/steps';
import { PACKS, layoutsOf, type Pack } from './packs';
import { rules } from './rules';
import type { Finding } from './rules/finding';
import type { FixKind, RuleId, Severity } from './rules/rule';
import { mergeSettings, type RuleSettings, type Wordings } from './rules/settings';
import { parseKept } from './settings/kept-settings';
import { settingsOfForm } from './settings/settings-of-form';
import type { CellRef } from './snapshot/area';
import type { Snapshot } from './snapshot/snapshot';

/** A form of the workbook with what was found in it. */
export interface CheckedForm {
  readonly form: Form;
  readonly findings: readonly Finding[];
  /** Rules that would have spoken up and were told not to, by a pack or by the user. */
  readonly switchedOff: readonly RuleId[];
  /** What the user said about findings, those among `findings` no longer. */
  readonly explanations: Explanations;
}

/** A rule as the check runs it, its messages and options no longer told apart by type. */
interface AnyRule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly fix: FixKind;
  readonly isOptional: boolean;
  readonly options: { parse(written: unknown): object };
  check(form: Form, options: object): readonly AnyReport[];
}

interface AnyReport {
  readonly cell: CellRef;
  readonly message: string;
  readonly data: Readonly<Record<string, string>>;
  readonly detail?: string;
  readonly severity?: Severity;
  readonly fix?: FixKind;
}

const RULES: readonly AnyRule[] = Object.values(rules);
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Reads every form of the workbook and checks it. Pure.
 * @param wished comes before what the workbook keeps of the user's settings, and that before what the packs say
 */
export function check(
  snapshot: Snapshot,
  wished: RuleSettings = {},
  packs: readonly Pack[] = PACKS,
): readonly CheckedForm[] {
  return toEnd(checkSteps(snapshot, wished, packs));
}

/** The same in steps, of which none takes longer than a form does: those of reading, then one for each form. */
export function* checkSteps(
  snapshot: Snapshot,
  wished: RuleSettings,
  packs: readonly Pack[],
): Steps<readonly CheckedForm[]> {
  const kept = parseKept(snapshot.ruleSettings ?? null);
  const decisions = readDecisions(snapshot.kept ?? null);
  const forms = yield* formSteps(snapshot, layoutsOf(packs), decisions);
  const checked: Omit<CheckedForm, 'explanations'>[] = [];
  for (const form of forms) {
    const settings = mergeSettings(settingsOfForm(form, packs), kept, wished);
    checked.push({
      form,
      findings: checkForm(form, settings),
      switchedOff: switchedOff(settings),
    });
    yield { done: checked.length, total: forms.length };
  }
  const sorted = sortOutAll(checked, readDismissals(snapshot.kept ?? null));
  return checked.map((each, at) => {
    const { open, ...explanations } = sorted[at] ?? { open: each.findings, ...NO_EXPLANATIONS };
    return { ...each, findings: open, explanations };
  });
}

function switchedOff(settings: RuleSettings): readonly RuleId[] {
  return RULES.filter(({ id, isOptional }) => !isOptional && settings[id]?.severity === 'off').map(
    ({ id }) => id,
  );
}

/** What all rules say about a form, from its first cell to its last, the severest first in each cell. */
export function checkForm(form: Form, settings: RuleSettings): readonly Finding[] {
  const findings = RULES.flatMap((rule) => {
    const setting = settings[rule.id];
    const severity = setting?.severity ?? (rule.isOptional ? 'off' : null);
    if (severity === 'off') return [];
    return rule
      .check(form, rule.options.parse(setting?.options ?? {}))
      .map((report) => toFinding(rule, report, form.sheet, severity, setting?.messages));
  });
  return findings.sort(inReadingOrder);
}

function toFinding(
  rule: AnyRule,
  report: AnyReport,
  sheet: string,
  wished: Severity | null,
  messages: Wordings | undefined,
): Finding {
  const { cell, message, data, detail, severity, fix } = report;
  const wording = messages && wordingOf(message, messages);
  return {
    rule: rule.id,
    severity: wished ?? severity ?? rule.severity,
    sheet,
    cell: { row: cell.row, column: cell.column },
    detail: detail ?? '',
    message,
    data,
    fix: fix ?? rule.fix,
    ...(wording && { wording }),
  };
}

/** What a pack says in place of the message, by language; undefined where it says nothing. */
function wordingOf(message: string, messages: Wordings): Finding['wording'] {
  const wording = Object.entries(messages).flatMap(([language, sentences]) => {
    const sentence = sentences[message];
    return sentence === undefined ? [] : [[language, sentence] as const];
  });
  return wording.length > 0 ? Object.fromEntries(wording) : undefined;
}

/** Sorting is stable: where all this is equal the order of the rules stays. */
function inReadingOrder(a: Finding, b: Finding): number {
  return (
    a.cell.row - b.cell.row || a.cell.column - b.cell.column || RANK[a.severity] - RANK[b.severity]
  );
}
