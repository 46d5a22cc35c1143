import type { CellValue } from '../../../snapshot/snapshot';
import { readEscapes } from '../../xml/escape';
import { child, type XmlElement } from '../../xml/xml-element';
import { XlsxError } from '../../xlsx-error';
import { plainText } from './rich-text';

const DAY = 86_400_000;
/** Serial number 0 in the 1900 system, from March 1900 on, and in the 1904 system. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

export interface ValueContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/** What a `c` element holds. Dates written as such become serial numbers; the workbook's epoch is kept. */
export function readValue(cell: XmlElement, context: ValueContext): CellValue {
  const type = cell.attributes['t'] ?? 'n';
  if (type === 'inlineStr') {
    const item = child(cell, 'is');
    return item ? plainText(item) : null;
  }
  const text = child(cell, 'v')?.text;
  if (text === undefined || (text === '' && type !== 'str')) return null;
  switch (type) {
    case 's':
      return sharedText(text, context.strings);
    case 'str':
      return readEscapes(text);
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return { error: text.trim() };
    case 'd':
      return readDate(text.trim(), context.date1904);
    default: {
      const number = Number(text);
      return Number.isFinite(number) && text.trim() !== '' ? number : readEscapes(text);
    }
  }
}

/**
 * Nothing where the workbook has no list of texts at all.
 * @throws XlsxError for one that the list has not: the cell would be taken for blank, and the form for incomplete
 */
function sharedText(index: string, strings: readonly string[]): string | null {
  const text = strings[Number(index)] ?? null;
  if (text === null && strings.length > 0) {
    throw new XlsxError('damaged', `no shared string ${index}`);
  }
  return text;
}

function readDate(text: string, date1904: boolean): CellValue {
  const hasZone = /[zZ]$|[+-]\d\d:?\d\d$/.test(text);
  const hasTime = text.includes('T');
  const time = Date.parse(hasZone || !hasTime ? text : `${text}Z`);
  return Number.isNaN(time) ? text : (time - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
}
