import { isError, type CellValue } from '../../../snapshot/snapshot';

/** A cell's value as the API gives it. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isError(value) ? value.error : value;
}

/** Excel's word for the kind of a value; whole numbers are Double too. */
export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isError(value)) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}
