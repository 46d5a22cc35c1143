import { printSheetArea } from '../../../snapshot/address';
import type { Area } from '../../../snapshot/area';
import { readNameTarget } from '../../../snapshot/name-target';
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
  | { readonly kind: 'constant'; readonly type: string; readonly value: string | number | boolean }
  | { readonly kind: 'error'; readonly error: string };

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i;
const TEXT = /^"((?:[^"]|"")*)"$/;
const ERROR = /^#(?:REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!)$/;

/** Reads a name's formula; one that is neither area nor constant is said to be an error. */
export function nameMeaning(workbook: Workbook, { formula }: DefinedName): NameMeaning {
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
      return constant(target.formula);
  }
}

function constant(formula: string): NameMeaning {
  if (NUMBER.test(formula)) {
    const value = Number(formula);
    return { kind: 'constant', type: Number.isInteger(value) ? 'Integer' : 'Double', value };
  }
  const text = TEXT.exec(formula)?.[1];
  if (text !== undefined) {
    return { kind: 'constant', type: 'String', value: text.replaceAll('""', '"') };
  }
  if (/^(?:TRUE|FALSE)$/i.test(formula)) {
    return { kind: 'constant', type: 'Boolean', value: formula.toUpperCase() === 'TRUE' };
  }
  return { kind: 'error', error: ERROR.test(formula) ? formula : '#VALUE!' };
}

/** `type` in the API's words. */
export function nameType(meaning: NameMeaning): string {
  switch (meaning.kind) {
    case 'range':
    case 'areas':
      return 'Range';
    case 'constant':
      return meaning.type;
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
