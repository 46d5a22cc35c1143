import { contains, headOf, type CellRef } from '../../snapshot/area';
import { parseSheetArea } from '../../snapshot/address';
import { isError, type CellValue } from '../../snapshot/snapshot';
import { engineOf } from '../calculation/engine';
import { resolveName } from '../calculation/resolve-name';
import type { DataValidation, ValidationOperator, ValidationRule } from './data-validation';
import { translateFormula } from '../calculation/translate-formula';
import { sheetByName, type Workbook } from '../workbook';
import { cellAt, type Sheet } from '../sheet';

/** The validation of a cell; undefined where it may hold anything. */
export function validationAt(sheet: Sheet, cell: CellRef): DataValidation | undefined {
  return sheet.dataValidations.find(({ areas }) => areas.some((area) => contains(area, cell)));
}

/**
 * Whether a cell holds what its validation allows, as Excel's circles around invalid data tell it. A rule that cannot
 * be computed here is taken for kept.
 */
export function isCellValid(workbook: Workbook, sheet: Sheet, cell: CellRef): boolean {
  const validation = validationAt(sheet, cell);
  const [first] = validation?.areas ?? [];
  if (!validation || !first || validation.rule.kind === 'none') return true;
  const value = cellAt(sheet, cell)?.value ?? null;
  if (value === null) return validation.ignoreBlanks;
  const compute = (formula: string) =>
    engineOf(workbook).evaluate(sheet.id, cell, translateFormula(formula, headOf(first), cell));
  switch (validation.rule.kind) {
    case 'custom':
      return isTrue(compute(validation.rule.formula));
    case 'list': {
      const offered = offeredValues(workbook, sheet, validation.rule.source, (formula) =>
        translateFormula(formula, headOf(first), cell),
      );
      return offered === null || offered.some((each) => isOffered(value, each));
    }
    case 'whole':
    case 'decimal':
    case 'date':
    case 'time':
    case 'textLength':
      return isWithin(validation.rule, value, compute, validation.ignoreBlanks);
  }
}

/** Undefined: it cannot be computed here. */
function isTrue(result: CellValue | undefined): boolean {
  return result === undefined || result === true || (typeof result === 'number' && result !== 0);
}

/** An entry of a list in quotation marks is told apart by its case, one of a range is not. */
type Offered =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly value: CellValue };

function isOffered(value: CellValue, offered: Offered): boolean {
  if (offered.kind === 'text') return printed(value) === offered.text;
  const other = offered.value;
  if (typeof value !== 'string' || typeof other !== 'string') return value === other;
  return value.toLowerCase() === other.toLowerCase();
}

/** Null for a source that is neither texts nor cells that can be found here. */
function offeredValues(
  workbook: Workbook,
  sheet: Sheet,
  source: string,
  translate: (formula: string) => string,
): readonly Offered[] | null {
  const texts = listTexts(source);
  if (texts) return texts.map((text) => ({ kind: 'text', text }));
  const name = resolveName(workbook, sheet.id, source);
  const found = parseSheetArea(name ? name.formula : translate(source));
  const home = found?.sheet == null ? sheet : sheetByName(workbook, found.sheet);
  if (!found || !home) return null;
  const values: Offered[] = [];
  for (const [row, { cells }] of home.rows) {
    for (const [column, { value }] of cells) {
      if (value !== null && contains(found.area, { row, column })) {
        values.push({ kind: 'value', value });
      }
    }
  }
  return values;
}

/** The entries of a list in quotation marks; null for another source. */
export function listTexts(source: string): readonly string[] | null {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(source)?.[1];
  return (
    quoted
      ?.replaceAll('""', '"')
      .split(',')
      .map((text) => text.trim()) ?? null
  );
}

function printed(value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isError(value) ? value.error : String(value ?? '');
}

type ComparedRule = Extract<ValidationRule, { readonly operator: ValidationOperator }>;

function isWithin(
  { kind, operator, formula1, formula2 }: ComparedRule,
  value: CellValue,
  compute: (formula: string) => CellValue | undefined,
  ignoreBlanks: boolean,
): boolean {
  const size = kind === 'textLength' ? printed(value).length : value;
  if (typeof size !== 'number' || (kind === 'whole' && !Number.isInteger(size))) return false;
  const limits = [formula1, ...(formula2 === null ? [] : [formula2])].map(compute);
  if (limits.includes(undefined)) return true;
  // A limit in a blank cell allows everything where blanks are ignored.
  if (ignoreBlanks && limits.includes(null)) return true;
  const [low = 0, high = low] = limits.map((limit) =>
    typeof limit === 'number' ? limit : limit === null ? 0 : Number.NaN,
  );
  return COMPARISONS[operator](size, low, high);
}

const COMPARISONS: Readonly<
  Record<ValidationOperator, (value: number, low: number, high: number) => boolean>
> = {
  between: (value, low, high) => value >= low && value <= high,
  notBetween: (value, low, high) => value < low || value > high,
  equal: (value, limit) => value === limit,
  notEqual: (value, limit) => value !== limit,
  lessThan: (value, limit) => value < limit,
  lessThanOrEqual: (value, limit) => value <= limit,
  greaterThan: (value, limit) => value > limit,
  greaterThanOrEqual: (value, limit) => value >= limit,
};
