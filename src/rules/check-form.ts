import type { Form } from '../form/form';
import type { CellRef } from '../snapshot/area';
import type { Finding } from './finding';
import { rules } from './index';
import { onceACell } from './once-a-cell';
import type { FixKind, RuleId, Severity } from './rule';
import type { RuleSettings, Wordings } from './settings';

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

/** A rule that speaks, as somebody wants it. */
interface SetRule {
  readonly rule: AnyRule;
  /** In place of the severities of all its findings; null for those. */
  readonly severity: Severity | null;
  readonly options: object;
  readonly messages: Wordings | undefined;
}

/** All rules as somebody wants them. */
export interface RulesAsSet {
  readonly speaking: readonly SetRule[];
  /** Rules that would have spoken up and were told not to. */
  readonly switchedOff: readonly RuleId[];
}

const RULES: readonly AnyRule[] = Object.values(rules);
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Reads the options of every rule once, for all the forms that are checked by these settings. */
export function rulesAsSet(settings: RuleSettings): RulesAsSet {
  const speaking = RULES.flatMap((rule): readonly SetRule[] => {
    const setting = settings[rule.id];
    const severity = setting?.severity ?? (rule.isOptional ? 'off' : null);
    if (severity === 'off') return [];
    const options = rule.options.parse(setting?.options ?? {});
    return [{ rule, severity, options, messages: setting?.messages }];
  });
  const switchedOff = RULES.filter(
    ({ id, isOptional }) => !isOptional && settings[id]?.severity === 'off',
  ).map(({ id }) => id);
  return { speaking, switchedOff };
}

/** What all rules say about a form, from its first cell to its last, the severest first in each cell. */
export function checkForm(form: Form, { speaking }: RulesAsSet): readonly Finding[] {
  const findings = speaking.flatMap(({ rule, severity, options, messages }) =>
    onceACell(rule.check(form, options)).map((report) =>
      toFinding(rule, report, form.sheet, severity, messages),
    ),
  );
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
