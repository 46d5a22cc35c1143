import type { Form } from './form/form';
import { readForms } from './form/read-forms';
import { layoutById } from './packs';
import { rules } from './rules';
import type { Finding } from './rules/finding';
import type { FixKind, RuleId, Severity } from './rules/rule';
import { mergeSettings, readSettings, type RuleSettings } from './rules/settings';
import type { CellRef } from './snapshot/area';
import type { Snapshot } from './snapshot/snapshot';

/** A form of the workbook with what was found in it. */
export interface CheckedForm {
  readonly form: Form;
  readonly findings: readonly Finding[];
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
 * @param wished what the user has set, which comes before what the form's layout says
 */
export function check(snapshot: Snapshot, wished: RuleSettings = {}): readonly CheckedForm[] {
  return readForms(snapshot).map((form) => ({
    form,
    findings: checkForm(form, mergeSettings(settingsOf(form), wished)),
  }));
}

/** What the layout that a form was read with sets for its rules. */
export function settingsOf(form: Form): RuleSettings {
  return readSettings(layoutById(form.layout)?.rules ?? {}).settings;
}

/** What all rules say about a form, from its first cell to its last, the severest first in each cell. */
export function checkForm(form: Form, settings: RuleSettings): readonly Finding[] {
  const findings = RULES.flatMap((rule) => {
    const setting = settings[rule.id];
    const severity = setting?.severity ?? (rule.isOptional ? 'off' : null);
    if (severity === 'off') return [];
    return rule
      .check(form, rule.options.parse(setting?.options ?? {}))
      .map((report) => toFinding(rule, report, form.sheet, severity));
  });
  return findings.sort(inReadingOrder);
}

function toFinding(
  rule: AnyRule,
  report: AnyReport,
  sheet: string,
  wished: Severity | null,
): Finding {
  const { cell, message, data, detail, severity, fix } = report;
  return {
    rule: rule.id,
    severity: wished ?? severity ?? rule.severity,
    sheet,
    cell: { row: cell.row, column: cell.column },
    detail: detail ?? '',
    message,
    data,
    fix: fix ?? rule.fix,
  };
}

/** Sorting is stable: where all this is equal the order of the rules stays. */
function inReadingOrder(a: Finding, b: Finding): number {
  return (
    a.cell.row - b.cell.row || a.cell.column - b.cell.column || RANK[a.severity] - RANK[b.severity]
  );
}
