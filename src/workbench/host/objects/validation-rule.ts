import * as z from 'zod/mini';
import { printFixedArea, quoteSheet } from '../../../snapshot/address';
import { normaliseFormula } from '../../../workbook/calculation/formula-text';
import type {
  ComparedKind,
  ValidationOperator,
  ValidationRule,
} from '../../../workbook/validation/data-validation';
import { invalidArgument } from './arguments';
import { rangeType } from './range';
import { isoSerial } from './iso-serial';

/** The longest list that is written out in the rule itself. */
const LONGEST_LIST = 255;

const OPERATORS: Readonly<Record<string, ValidationOperator>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

const COMPARED: Readonly<Record<ComparedKind, string>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};

const compared = z.nullish(
  z.object({ formula1: z.unknown(), formula2: z.optional(z.unknown()), operator: z.string() }),
);

/** A rule as an add-in hands it over. */
const wireRule = z.strictObject({
  list: z.nullish(z.object({ inCellDropDown: z.optional(z.boolean()), source: z.unknown() })),
  custom: z.nullish(z.object({ formula: z.string() })),
  wholeNumber: compared,
  decimal: compared,
  date: compared,
  time: compared,
  textLength: compared,
});

type WireRule = z.infer<typeof wireRule>;

/** @throws InvalidArgument for what is no rule of exactly one kind */
export function parseRule(value: unknown): ValidationRule {
  const parsed = wireRule.safeParse(value);
  if (!parsed.success) throw invalidArgument();
  const rules = rulesOf(parsed.data);
  const [rule] = rules;
  if (!rule || rules.length > 1) throw invalidArgument();
  return rule;
}

function rulesOf(wire: WireRule): ValidationRule[] {
  const rules: ValidationRule[] = [];
  if (wire.list) {
    const { source, inCellDropDown = true } = wire.list;
    rules.push({ kind: 'list', source: parseSource(source), dropDown: inCellDropDown });
  }
  if (wire.custom) rules.push({ kind: 'custom', formula: parseFormula(wire.custom.formula) });
  for (const kind of ['whole', 'decimal', 'date', 'time', 'textLength'] as const) {
    const criteria = {
      whole: wire.wholeNumber,
      decimal: wire.decimal,
      date: wire.date,
      time: wire.time,
      textLength: wire.textLength,
    }[kind];
    if (!criteria) continue;
    const operator = OPERATORS[criteria.operator];
    if (!operator) throw invalidArgument();
    const isPair = operator === 'between' || operator === 'notBetween';
    rules.push({
      kind,
      operator,
      formula1: parseLimit(criteria.formula1, kind),
      formula2: isPair ? parseLimit(criteria.formula2, kind) : null,
    });
  }
  return rules;
}

/** The rule in the API's words; formulas come with their `=`, numbers too. */
export function printRule(rule: ValidationRule): object {
  switch (rule.kind) {
    case 'none':
      return {};
    case 'custom':
      return { custom: { formula: `=${rule.formula}` } };
    case 'list': {
      const texts = /^"(.*)"$/s.exec(rule.source)?.[1];
      const source = texts?.replaceAll('""', '"') ?? `=${rule.source}`;
      return { list: { inCellDropDown: rule.dropDown, source } };
    }
    case 'whole':
    case 'decimal':
    case 'date':
    case 'time':
    case 'textLength': {
      const { formula1, formula2, operator } = rule;
      const [name = ''] = Object.entries(OPERATORS).find(([, each]) => each === operator) ?? [];
      return {
        [COMPARED[rule.kind]]: {
          formula1: `=${formula1}`,
          ...(formula2 !== null && { formula2: `=${formula2}` }),
          operator: name,
        },
      };
    }
  }
}

/** A list's source: cells, a formula with `=`, or texts parted by commas. */
function parseSource(source: unknown): string {
  const reference = referenceOf(source);
  if (reference !== null) return reference;
  if (typeof source !== 'string' || source === '') throw invalidArgument();
  if (source.startsWith('=')) return parseFormula(source);
  if (source.length > LONGEST_LIST) throw invalidArgument();
  return `"${source.replaceAll('"', '""')}"`;
}

/** A limit: a number, cells, a formula with `=`, or a number or a date as text. */
function parseLimit(value: unknown, kind: ComparedKind): string {
  if (typeof value === 'number') return String(value);
  const reference = referenceOf(value);
  if (reference !== null) return reference;
  if (typeof value !== 'string' || value.trim() === '') throw invalidArgument();
  if (value.startsWith('=')) return parseFormula(value);
  const number = Number(value);
  if (Number.isFinite(number)) return String(number);
  const serial = kind === 'date' || kind === 'time' ? isoSerial(value) : null;
  if (serial === null) throw invalidArgument();
  return String(serial);
}

function parseFormula(text: string): string {
  const formula = normaliseFormula(text.replace(/^=/, ''));
  if (formula === null || formula === '') throw invalidArgument();
  return formula;
}

/** Cells as a formula names them for good. */
function referenceOf(value: unknown): string | null {
  const range = rangeType.targetOf(value);
  return range ? `${quoteSheet(range.sheet.name)}!${printFixedArea(range.area)}` : null;
}
