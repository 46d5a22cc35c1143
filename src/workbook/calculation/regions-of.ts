import { parseSheetArea } from '../../snapshot/address';
import { sheetByName, type Workbook } from '../workbook';
import type { Region } from './value';

/** A reference's or a name's text without the sheet before it: `'部门 表'!A1` belongs to `部门 表`; '' where none is named. */
export function ownerOf(text: string): { readonly owner: string; readonly rest: string } {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { owner: '', rest: text };
  const owner = text.slice(0, mark).replace(/^'|'$/g, '').replaceAll("''", "'");
  return { owner, rest: text.slice(mark + 1) };
}

/**
 * The cells that a reference's text means, several regions where it goes through several sheets.
 * @returns none where the sheet is not there, null for another workbook's
 */
export function regionsOf(workbook: Workbook, text: string, home: number): Region[] | null {
  const { owner, rest } = ownerOf(text);
  if (owner.includes('[')) return null;
  const found = parseSheetArea(rest);
  if (!found) return null;
  const { area } = found;
  if (owner === '') return [{ sheet: home, area }];
  const [first = '', last = first] = owner.split(':');
  const [from, to] = [first, last].map((name) => sheetByName(workbook, name));
  if (!from || !to) return [];
  const places = [from, to].map((sheet) => workbook.sheets.indexOf(sheet));
  return workbook.sheets
    .slice(Math.min(...places), Math.max(...places) + 1)
    .map(({ id }) => ({ sheet: id, area }));
}
