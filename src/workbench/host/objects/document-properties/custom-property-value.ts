import type { CustomPropertyValue } from '../../../../workbook/document-properties/document-properties';
import { invalidArgument } from '../arguments';

/** Excel on a desktop cuts longer keys and texts. */
const LONGEST = 255;
const LARGEST_INTEGER = 2 ** 31;

/** The API's names for kinds of values. */
export const VALUE_TYPES = {
  text: 'String',
  integer: 'Number',
  float: 'Float',
  boolean: 'Boolean',
  date: 'Date',
} as const satisfies Record<CustomPropertyValue['kind'], string>;

/** A value as an add-in gives it; a date reaches Excel as text. @throws InvalidArgument for anything else */
export function asCustomValue(value: unknown): CustomPropertyValue {
  if (typeof value === 'string') return { kind: 'text', text: trimmed(value) };
  if (typeof value === 'boolean') return { kind: 'boolean', flag: value };
  if (typeof value !== 'number') throw invalidArgument();
  const isInteger = Number.isInteger(value) && value >= -LARGEST_INTEGER && value < LARGEST_INTEGER;
  return { kind: isInteger ? 'integer' : 'float', number: value };
}

export function plainValue(value: CustomPropertyValue): string | number | boolean {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'integer':
    case 'float':
      return value.number;
    case 'boolean':
      return value.flag;
    case 'date':
      return value.date;
  }
}

export function trimmed(text: string): string {
  return text.slice(0, LONGEST);
}
