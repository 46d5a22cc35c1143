import type { Area } from '../../snapshot/area';

/** How a value is compared with its limits, as the file format calls it. */
export type ValidationOperator =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'lessThan'
  | 'lessThanOrEqual'
  | 'greaterThan'
  | 'greaterThanOrEqual';

/** What is compared: the value itself, as a number, a date or a time, or the length of its text. */
export type ComparedKind = 'whole' | 'decimal' | 'date' | 'time' | 'textLength';

/** What a cell may hold. Formulas have no leading `=`; relative ones read for the first cell of the first area. */
export type ValidationRule =
  /** Anything: such a validation only prompts. */
  | { readonly kind: 'none' }
  /** `"是,否"` in quotation marks, a reference, or a name. */
  | { readonly kind: 'list'; readonly source: string; readonly dropDown: boolean }
  | {
      readonly kind: ComparedKind;
      readonly operator: ValidationOperator;
      readonly formula1: string;
      /** Null where the operator has one limit. */
      readonly formula2: string | null;
    }
  | { readonly kind: 'custom'; readonly formula: string };

/** What Excel says when a cell is selected. */
export interface ValidationPrompt {
  readonly show: boolean;
  readonly title: string;
  readonly message: string;
}

/** What Excel says to a value that is not allowed; only `stop` refuses it. */
export interface ValidationAlert extends ValidationPrompt {
  readonly style: 'stop' | 'warning' | 'information';
}

/** What cells of a sheet may hold, and what is said of it. */
export interface DataValidation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: ValidationPrompt;
  readonly alert: ValidationAlert;
  /** Its place among those of the opened file, by which a save finds it; null for one made since. */
  readonly origin: number | null;
}

/** The rule with each of its formulas changed; the same one where none is another. */
export function mapFormulas(
  rule: ValidationRule,
  change: (formula: string) => string,
): ValidationRule {
  switch (rule.kind) {
    case 'none':
      return rule;
    case 'list': {
      const source = change(rule.source);
      return source === rule.source ? rule : { ...rule, source };
    }
    case 'custom': {
      const formula = change(rule.formula);
      return formula === rule.formula ? rule : { ...rule, formula };
    }
    case 'whole':
    case 'decimal':
    case 'date':
    case 'time':
    case 'textLength': {
      const formula1 = change(rule.formula1);
      const formula2 = rule.formula2 === null ? null : change(rule.formula2);
      const same = formula1 === rule.formula1 && formula2 === rule.formula2;
      return same ? rule : { ...rule, formula1, formula2 };
    }
  }
}

/** The formulas of a rule in the order of the file format. */
export function validationFormulas(rule: ValidationRule): readonly string[] {
  const found: string[] = [];
  mapFormulas(rule, (formula) => {
    found.push(formula);
    return formula;
  });
  return found;
}
