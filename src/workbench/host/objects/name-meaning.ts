import { printSheetArea } from '../../../snapshot/address';
import type { Area } from '../../../snapshot/area';
import { readNameTarget } from '../../../snapshot/name-target';
import { isError } from '../../../snapshot/snapshot';
import { engineOf } from '../../../workbook/calculation/engine';
import { sheetByName, type DefinedName, type Workbook } from '../../../workbook/workbook';
import type { Sheet } from '../../../workbook/sheet';

/** Where a name's formula stands, as far as it is relative. */
const HOME = { row: 0, column: 0 };

/** What a defined name is to Excel's API. */
export type NameMeaning =
  | { readonly kind: 'range'; readonly sheet: Sheet; readonly area: Area }
  /** Several areas: a range to Excel, but one that it refuses to hand out. */
  | { readonly kind: 'areas'; readonly address: string }
  | { readonly kind: 'constant'; readonly value: Constant }
  | {
      readonly kind: 'array';
      readonly formula: string;
      readonly rows: readonly (readonly Constant[])[];
    }
  | { readonly kind: 'error'; readonly error: string };

type Constant = string | number | boolean;

/** Reads a name's formula; one that cannot be computed here is said to be an error. */
export function nameMeaning(workbook: Workbook, { formula, scope }: DefinedName): NameMeaning {
  const target = readNameTarget(formula);
  switch (target.kind) {
    case 'area': {
      const sheet = sheetByName(workbook, target.sheet);
      return sheet
        ? { kind: 'range', sheet, area: target.area }
        : { kind: 'error', error: '#REF!' };
    }
    case 'areas':
      return { kind: 'areas', address: target.formula };
    case 'broken':
      return { kind: 'error', error: '#REF!' };
    case 'other':
      return computed(workbook, scope, target.formula);
  }
}

function computed(workbook: Workbook, scope: number | null, formula: string): NameMeaning {
  const sheet = scope ?? workbook.sheets[0]?.id ?? 0;
  const rows = computedRows(workbook, sheet, formula);
  if (rows && (rows.length > 1 || (rows[0]?.length ?? 0) > 1)) {
    return { kind: 'array', formula, rows };
  }
  const value = engineOf(workbook).evaluate(sheet, HOME, formula);
  if (value === undefined) return { kind: 'error', error: '#VALUE!' };
  if (value !== null && isError(value)) return { kind: 'error', error: value.error };
  return { kind: 'constant', value: value ?? 0 };
}

/** Null for a formula that cannot be computed here. */
function computedRows(workbook: Workbook, sheet: number, formula: string): Constant[][] | null {
  const engine = engineOf(workbook);
  engine.refresh();
  const prepared = engine.prepare(sheet, formula, HOME);
  const matrix = prepared && engine.computeArray(sheet, HOME, prepared);
  if (!matrix || matrix.open) return null;
  return Array.from({ length: matrix.rows }, (_, row) =>
    Array.from({ length: matrix.columns }, (_each, column) => {
      const value = matrix.at(row, column) ?? '';
      return isError(value) ? value.error : value;
    }),
  );
}

/** The values as a table; of a range its address. */
export function nameArray(meaning: NameMeaning): readonly (readonly Constant[])[] {
  return meaning.kind === 'array' ? meaning.rows : [[nameValue(meaning)]];
}

/** What the API calls the type of a value inside of an array. */
export function arrayValueType(value: Constant): string {
  if (typeof value === 'string') return value === '' ? 'Empty' : 'String';
  return typeof value === 'boolean' ? 'Boolean' : 'Double';
}

/** `type` in the API's words. */
export function nameType(meaning: NameMeaning): string {
  switch (meaning.kind) {
    case 'range':
    case 'areas':
      return 'Range';
    case 'constant':
      return constantType(meaning.value);
    case 'array':
      return 'Array';
    case 'error':
      return 'Error';
  }
}

/** `value`: for a range its address, never what its cells hold. */
export function nameValue(meaning: NameMeaning): Constant {
  switch (meaning.kind) {
    case 'range':
      return printSheetArea(meaning.sheet.name, meaning.area);
    case 'areas':
      return meaning.address;
    case 'constant':
      return meaning.value;
    case 'array':
      return `=${meaning.formula}`;
    case 'error':
      return meaning.error;
  }
}

function constantType(value: Constant): string {
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  return Number.isInteger(value) ? 'Integer' : 'Double';
}
