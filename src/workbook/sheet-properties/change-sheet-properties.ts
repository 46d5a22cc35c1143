import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { notify } from '../workbook-change';
import type { SheetProperty } from './sheet-property';

/** The property of this name, whatever the case of its letters. */
export function sheetProperty(sheet: Sheet, key: string): SheetProperty | undefined {
  const wanted = key.toLowerCase();
  return sheet.properties.find((each) => each.key.toLowerCase() === wanted);
}

/** Gives the property of this name another value; makes one where there is none. */
export function setSheetProperty(
  workbook: Workbook,
  sheet: Sheet,
  key: string,
  value: string,
): SheetProperty {
  const known = sheetProperty(sheet, key);
  const property: SheetProperty = known ? { ...known, value } : { key, value, origin: null };
  sheet.properties = known
    ? sheet.properties.map((each) => (each === known ? property : each))
    : [...sheet.properties, property];
  notify(workbook, { kind: 'property', sheet });
  return property;
}

export function deleteSheetProperty(workbook: Workbook, sheet: Sheet, key: string): void {
  const gone = sheetProperty(sheet, key);
  sheet.properties = sheet.properties.filter((each) => each !== gone);
  notify(workbook, { kind: 'property', sheet });
}
