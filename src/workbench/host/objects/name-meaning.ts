import { printSheetArea } from '../../../snapshot/address';
import type { Area } from '../../../snapshot/area';
import { readNameTarget } from '../../../snapshot/name-target';
import { isError } from '../../../snapshot/snapshot';
import { engineOf } from '../../../workbook/calculation/engine';
import {
  sheetByName,
  type DefinedName,
  type Sheet,
  type Workbook,
} from '../../../workbook/workbook';

/** What a defined name is to Excel's API. */
export type NameMeaning =
  | { readonly kind: 'range'; readonly sheet: Sheet; readonly area: Area }
  /** Several areas: a range to Excel, but one that it refuses to hand out. */
  | { readonly kind: 'areas'; readonly address: string }
  | { readonly kind: 'constant'; readonly value: string | number | boolean }
  | { readonly kind: 'error'; readonly error: string };

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
  const value = engineOf(workbook).evaluate(sheet, { row: 0, column: 0 }, formula);
  if (value === undefined) return { kind: 'error', error: '#VALUE!' };
  if (value !== null && isError(value)) return { kind: 'error', error: value.error };
  return { kind: 'constant', value: value ?? 0 };
}

/** `type` in the API's words. */
export function nameType(meaning: NameMeaning): string {
  switch (meaning.kind) {
    case 'range':
    case 'areas':
      return 'Range';
    case 'constant':
      return constantType(meaning.value);
    case 'error':
      return 'Error';
  }
}

/** `value`: for a range its address, never what its cells hold. */
export function nameValue(meaning: NameMeaning): string | number | boolean {
  switch (meaning.kind) {
    case 'range':
      return printSheetArea(meaning.sheet.name, meaning.area);
    case 'areas':
      return meaning.address;
    case 'constant':
      return meaning.value;
    case 'error':
      return meaning.error;
  }
}

function constantType(value: string | number | boolean): string {
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  return Number.isInteger(value) ? 'Integer' : 'Double';
}
