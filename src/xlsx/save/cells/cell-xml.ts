import { printArea, printCell as printAddress } from '../../../snapshot/address';
import type { CellRef } from '../../../snapshot/area';
import { isError, type CellValue } from '../../../snapshot/snapshot';
import type { Cell } from '../../../workbook/cells/cell';
import { escapeText, writeEscapes } from '../../xml/escape';

/**
 * A cell as a `c` element. Texts are written into the cell itself (`inlineStr`), not into the shared table: every
 * reader of the format knows it, and a change of one cell touches one part and leaves no orphan behind.
 */
export function cellXml(prefix: string, place: CellRef, cell: Cell, style: number): string {
  const tag = `${prefix}c`;
  const type = valueType(cell.value, cell.formula !== null);
  const attributes = [
    ` r="${printAddress(place)}"`,
    style === 0 ? '' : ` s="${style}"`,
    type === null ? '' : ` t="${type}"`,
  ].join('');
  const content = formulaXml(prefix, cell) + valueXml(prefix, cell.value, type);
  return content === '' ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${content}</${tag}>`;
}

/** The `t` attribute; null for a number, which needs none. */
export function valueType(value: CellValue, ofFormula: boolean): string | null {
  if (isError(value)) return 'e';
  if (typeof value === 'boolean') return 'b';
  if (typeof value === 'string') return ofFormula ? 'str' : 'inlineStr';
  return null;
}

export function formulaXml(prefix: string, { formula, array }: Cell): string {
  if (formula === null) return '';
  const kind = array ? ` t="array" ref="${printArea(array)}"` : '';
  return `<${prefix}f${kind}>${escapeText(writeEscapes(formula))}</${prefix}f>`;
}

export function valueXml(prefix: string, value: CellValue, type: string | null): string {
  if (value === null) return '';
  if (typeof value === 'string' && type === 'inlineStr') return inlineString(prefix, value);
  const text = isError(value) ? value.error : printed(value);
  return `<${prefix}v>${escapeText(text)}</${prefix}v>`;
}

function printed(value: string | number | boolean): string {
  if (typeof value === 'string') return writeEscapes(value);
  return typeof value === 'boolean' ? String(Number(value)) : String(value);
}

function inlineString(prefix: string, text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}is><${prefix}t${space}>${escapeText(writeEscapes(text))}</${prefix}t></${prefix}is>`;
}
