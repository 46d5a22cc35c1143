import { parseArea, parseSheetArea } from '../../../snapshot/address';
import { SHEET_COLUMNS, SHEET_ROWS, type Area } from '../../../snapshot/area';
import { readNameTarget } from '../../../snapshot/name-target';
import { invalidArgument, itemNotFound } from './arguments';
import type { SheetTarget } from './open-book';

/** The longest address that Excel takes. */
const LONGEST = 8192;

export const WHOLE_SHEET: Area = {
  top: 0,
  left: 0,
  bottom: SHEET_ROWS - 1,
  right: SHEET_COLUMNS - 1,
};

/**
 * An area of a sheet by its address or by a name.
 * @throws InvalidArgument for an address that is none, ItemNotFound for one of another sheet
 */
export function resolveAddress(target: SheetTarget, text: string): Area {
  if (text.length > LONGEST) throw invalidArgument();
  const address = parseSheetArea(text);
  if (address) {
    const { sheet } = address;
    if (sheet === null || sameName(sheet, target.sheet.name)) return address.area;
    throw itemNotFound();
  }
  const area = namedArea(target, text);
  if (!area) throw invalidArgument();
  return area;
}

/** The areas of a list such as `A1:B2,D4`. */
export function resolveAddresses(target: SheetTarget, text: string): readonly Area[] {
  if (text.length > LONGEST) throw invalidArgument();
  return text.split(',').map((part) => parseArea(part) ?? resolveAddress(target, part.trim()));
}

function namedArea({ book, sheet }: SheetTarget, name: string): Area | null {
  const found = book.workbook.names
    .filter((item) => sameName(item.name, name))
    .filter((item) => item.scope === null || item.scope === sheet.id)
    .sort((a, b) => Number(a.scope === null) - Number(b.scope === null))[0];
  const target = found && readNameTarget(found.formula);
  return target?.kind === 'area' && sameName(target.sheet, sheet.name) ? target.area : null;
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
