import type { SheetProperty } from '../../../workbook/sheet-properties/sheet-property';
import { findEntry, type Package } from '../../package';
import { XlsxError } from '../../xlsx-error';
import { child, childrenOf, foreignAttribute, type XmlElement } from '../../xml/xml-element';
import { unpack } from '../../zip/unpack';
import { readRelationships } from '../package/relationships';

export interface LocatedProperty {
  readonly element: XmlElement;
  /** The part that holds the value; null where there is none. */
  readonly path: string | null;
}

/** A sheet's properties, each with a part of its own. */
export function locateSheetProperties(
  source: Package,
  sheetPath: string,
  worksheet: XmlElement,
): LocatedProperty[] {
  const elements = childrenOf(child(worksheet, 'customProperties'), 'customPr');
  if (elements.length === 0) return [];
  const relationships = readRelationships(source, sheetPath);
  return elements.map((element) => {
    const id = foreignAttribute(element, 'id');
    return { element, path: relationships.find((each) => each.id === id)?.target ?? null };
  });
}

/** The values are UTF-16 without a mark; a property that cannot be read stays as it is. */
export function readSheetProperties(
  source: Package,
  sheetPath: string,
  worksheet: XmlElement,
): SheetProperty[] {
  return locateSheetProperties(source, sheetPath, worksheet).flatMap(
    ({ element, path }, origin) => {
      const key = element.attributes['name'];
      const value = path === null ? null : readValue(source, path);
      return key === undefined || value === null ? [] : [{ key, value, origin }];
    },
  );
}

function readValue(source: Package, path: string): string | null {
  const entry = findEntry(source, path);
  if (!entry) return null;
  try {
    const bytes = unpack(entry);
    return bytes.length % 2 === 0 ? new TextDecoder('utf-16le').decode(bytes) : null;
  } catch (error) {
    if (error instanceof XlsxError) return null;
    throw error;
  }
}
