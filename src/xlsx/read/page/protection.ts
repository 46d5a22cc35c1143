import type { Area } from '../../../snapshot/area';
import type { PasswordHash } from '../../../workbook/protection/password-hash';
import type { SheetProtection } from '../../../workbook/sheet';
import { child, childrenOf, flag, numeric, type XmlElement } from '../../xml/xml-element';
import { readAreas } from '../areas';

/** What the file locks when it says nothing; the attribute tells what is locked, Excel's API what is allowed. */
export const LOCKED_BY_DEFAULT = {
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertColumns: true,
  insertRows: true,
  insertHyperlinks: true,
  deleteColumns: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
  pivotTables: true,
  objects: false,
  scenarios: false,
  selectLockedCells: false,
  selectUnlockedCells: false,
} as const;

export function readProtection(worksheet: XmlElement): SheetProtection | null {
  const element = child(worksheet, 'sheetProtection');
  if (!element || !flag(element, 'sheet')) return null;
  return {
    options: new Map(
      Object.entries(LOCKED_BY_DEFAULT).map(([option, locked]) => [
        option,
        !flag(element, option, locked),
      ]),
    ),
    password: readPassword(element),
  };
}

/** The ranges that need no password: whoever fills the form in may write there. */
export function readEditableAreas(worksheet: XmlElement): Area[] {
  return childrenOf(child(worksheet, 'protectedRanges'), 'protectedRange').flatMap((range) =>
    readPassword(range) || 'securityDescriptor' in range.attributes
      ? []
      : readAreas(range.attributes['sqref']),
  );
}

function readPassword(element: XmlElement): PasswordHash | null {
  const { password, algorithmName, hashValue, saltValue } = element.attributes;
  if (algorithmName !== undefined && hashValue !== undefined) {
    return {
      kind: 'salted',
      algorithm: algorithmName,
      hash: hashValue,
      salt: saltValue ?? '',
      spinCount: numeric(element, 'spinCount') ?? 0,
    };
  }
  // 0000 stands for no password.
  return password === undefined || /^0*$/.test(password)
    ? null
    : { kind: 'legacy', hash: password };
}
