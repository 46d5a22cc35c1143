import type { Form } from './form/form';
import { readForms } from './form/read-forms';
import { layoutById } from './packs';
import { rules } from './rules';
import type { Finding } from './rules/finding';
import type { FixKind, RuleId, RuleOptions, Severity } from './rules/rule';
import type { CellRef } from './snapshot/area';
import type { Snapshot } from './snapshot/snapshot';

/** A form of the workbook with what was found in it. */
export interface CheckedForm {
  readonly form: Form;
  readonly findings: readonly Finding[];
}

/** A rule as the check runs it, its messages no longer told apart by type. */
interface AnyRule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly fix: FixKind;
  check(form: Form, options: RuleOptions): readonly AnyReport[];
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

/** For a form of no pack. */
const DEFAULT_OPTIONS: RuleOptions = {
  requiredFields: [],
  minimumIndicators: 5,
  amountDecimals: 2,
};

/** Reads every form of the workbook and checks it. Pure. */
export function check(snapshot: Snapshot): readonly CheckedForm[] {
  return readForms(snapshot).map((form) => ({
    form,
    findings: checkForm(form, layoutById(form.layout)?.options ?? DEFAULT_OPTIONS),
  }));
}

/** What all rules say about a form, from its first cell to its last, the severest first in each cell. */
export function checkForm(form: Form, options: RuleOptions): readonly Finding[] {
  const findings = RULES.flatMap((rule) =>
    rule.check(form, options).map((report) => toFinding(rule, report, form.sheet)),
  );
  return findings.sort(inReadingOrder);
}

function toFinding(rule: AnyRule, report: AnyReport, sheet: string): Finding {
  const { cell, message, data, detail, severity, fix } = report;
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
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
