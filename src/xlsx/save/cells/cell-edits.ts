import { sameArea, type CellRef } from '../../../snapshot/area';
import { sameValue } from '../../../snapshot/snapshot';
import type { Cell } from '../../../workbook/cells/cell';
import { replaceElement, setAttributes, type TextEdit } from '../../xml/text-edit';
import { child, type XmlElement } from '../../xml/xml-element';
import { cellXml, formulaXml, valueType, valueXml } from './cell-xml';

/** A `c` element of the source with what the model says of it. */
export interface CellPatch {
  readonly text: string;
  readonly prefix: string;
  readonly element: XmlElement;
  readonly before: Cell;
  readonly now: Cell;
  /** Where the cell stands now. */
  readonly place: CellRef;
  /** The row has another number than in the source. */
  readonly moved: boolean;
  /** The cell shares a formula with a master that is gone or changed. */
  readonly unshared: boolean;
  /** The index of `now`'s style in the file. */
  readonly style: number;
}

export function sameCellContent(a: Cell, b: Cell): boolean {
  return a.formula === b.formula && sameValue(a.value, b.value) && sameArray(a, b);
}

function sameArray(a: Cell, b: Cell): boolean {
  return a.array && b.array ? sameArea(a.array, b.array) : a.array === b.array;
}

/** The smallest changes that make the element say what the model says. */
export function cellEdits(patch: CellPatch): TextEdit[] {
  const { before, now, element, prefix, place, style } = patch;
  if (sameCellContent(before, now)) return attributeEdits(patch, {});
  if (now.formula === null || now.formula !== before.formula || !sameArray(now, before)) {
    const xml = cellXml(prefix, place, now, style);
    const extension = child(element, 'extLst');
    return [replaceElement(element, extension ? keepInside(patch, xml, extension) : xml)];
  }
  return valueEdits(patch);
}

/** Style and place, and a formula that must stand for itself now. */
function attributeEdits(
  patch: CellPatch,
  more: Readonly<Record<string, string | null>>,
): TextEdit[] {
  const { text, element, before, now, moved, unshared, style, prefix } = patch;
  const formula = child(element, 'f');
  return [
    ...setAttributes(text, element, {
      ...(moved && { r: addressOf(patch) }),
      ...(before.style !== now.style && { s: style === 0 ? null : String(style) }),
      ...more,
    }),
    ...(unshared && formula ? [replaceElement(formula, formulaXml(prefix, now))] : []),
  ];
}

/** A formula whose value alone is another: its text stays as it is written. */
function valueEdits(patch: CellPatch): TextEdit[] {
  const { element, now, prefix } = patch;
  const type = valueType(now.value, true);
  const xml = valueXml(prefix, now.value, type);
  const value = child(element, 'v');
  const formulaEnd = child(element, 'f')?.end ?? element.contentStart;
  return [
    ...attributeEdits(patch, { t: type, vm: null }),
    value ? replaceElement(value, xml) : { start: formulaEnd, end: formulaEnd, text: xml },
  ];
}

function addressOf({ element, place }: CellPatch): string | null {
  const letters = /^[A-Z]+/i.exec(element.attributes['r'] ?? '')?.[0];
  return letters === undefined ? null : `${letters}${place.row + 1}`;
}

function keepInside({ text, prefix }: CellPatch, xml: string, extension: XmlElement): string {
  const kept = text.slice(extension.start, extension.end);
  return xml.endsWith('/>')
    ? `${xml.slice(0, -2)}>${kept}</${prefix}c>`
    : xml.replace(/<\/[^>]*c>$/, (end) => kept + end);
}
