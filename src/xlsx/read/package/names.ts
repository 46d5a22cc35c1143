import type { DefinedName } from '../../../workbook/workbook';
import { readEscapes } from '../../xml/escape';
import { child, childrenOf, flag, numeric, type XmlElement } from '../../xml/xml-element';
import type { SheetEntry } from './workbook-parts';

/** The defined names in the order of the file. */
export function readNames(workbook: XmlElement, sheets: readonly SheetEntry[]): DefinedName[] {
  return childrenOf(child(workbook, 'definedNames'), 'definedName').map((element) => {
    const position = numeric(element, 'localSheetId');
    return {
      name: readEscapes(element.attributes['name'] ?? ''),
      scope: position === undefined ? null : (sheets[position]?.id ?? null),
      formula: readEscapes(element.text).trim().replace(/^=/, ''),
      visible: !flag(element, 'hidden'),
      comment: readEscapes(element.attributes['comment'] ?? ''),
    };
  });
}
