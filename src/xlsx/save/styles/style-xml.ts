import { READING_ORDERS, type CellStyle } from '../../../workbook/styles/style';
import { STACKED } from '../../read/styles/alignment';
import type { XmlDocument } from '../../xml/parse-xml';
import { appendInside, applyEdits, setAttributes, type TextEdit } from '../../xml/text-edit';
import { child, childrenOf } from '../../xml/xml-element';

type Attributes = Record<string, string | null>;

/** The `xf` of a derived style: its base's text with nothing changed but what differs. */
export function styleXml(
  { text, root, prefix }: XmlDocument,
  base: number,
  style: CellStyle,
  from: CellStyle,
  ids: Readonly<Partial<Record<'numFmtId' | 'fontId' | 'fillId' | 'borderId', number>>>,
): string {
  const xf = childrenOf(child(root, 'cellXfs'), 'xf')[base];
  const alignment = alignmentAttributes(style, from);
  const protection = protectionAttributes(style, from);
  const attributes: Attributes = {
    ...(ids.numFmtId !== undefined && { numFmtId: String(ids.numFmtId), applyNumberFormat: '1' }),
    ...(ids.fontId !== undefined && { fontId: String(ids.fontId), applyFont: '1' }),
    ...(ids.fillId !== undefined && { fillId: String(ids.fillId), applyFill: '1' }),
    ...(ids.borderId !== undefined && { borderId: String(ids.borderId), applyBorder: '1' }),
    ...(style.quotePrefix !== from.quotePrefix && { quotePrefix: style.quotePrefix ? '1' : null }),
    ...(Object.keys(alignment).length > 0 && { applyAlignment: '1' }),
    ...(Object.keys(protection).length > 0 && { applyProtection: '1' }),
  };
  if (!xf) return newElement(prefix, 'xf', attributes);
  const edits = setAttributes(text, xf, attributes);
  const inside: string[] = [];
  const setChild = (name: string, values: Attributes) => {
    if (Object.keys(values).length === 0) return;
    const element = child(xf, name);
    if (element) edits.push(...setAttributes(text, element, values));
    else inside.push(newElement(prefix, name, values));
  };
  setChild('alignment', alignment);
  setChild('protection', protection);
  const [first] = xf.children;
  if (inside.length > 0) {
    const xml = inside.join('');
    const place: TextEdit =
      first && inside[0]?.startsWith(`<${prefix}alignment`)
        ? { start: first.start, end: first.start, text: xml }
        : first
          ? { start: first.end, end: first.end, text: xml }
          : appendInside(text, xf, xml);
    edits.push(place);
  }
  return applyEdits(text.slice(xf.start, xf.end), edits, xf.start);
}

function alignmentAttributes(style: CellStyle, from: CellStyle): Attributes {
  return {
    ...(style.horizontal !== from.horizontal && { horizontal: style.horizontal }),
    ...(style.vertical !== from.vertical && { vertical: style.vertical }),
    ...(style.wrap !== from.wrap && { wrapText: style.wrap ? '1' : '0' }),
    ...(style.indent !== from.indent && { indent: String(style.indent) }),
    ...(style.rotation !== from.rotation && { textRotation: String(statedRotation(style)) }),
    ...(style.shrink !== from.shrink && { shrinkToFit: style.shrink ? '1' : '0' }),
    ...(style.readingOrder !== from.readingOrder && {
      readingOrder: String(READING_ORDERS.indexOf(style.readingOrder)),
    }),
  };
}

/** Files count degrees downwards from 91 on. */
function statedRotation({ rotation }: CellStyle): number {
  if (rotation === 'stacked') return STACKED;
  return rotation < 0 ? 90 - rotation : rotation;
}

function protectionAttributes(style: CellStyle, from: CellStyle): Attributes {
  return {
    ...(style.locked !== from.locked && { locked: style.locked ? '1' : '0' }),
    ...(style.formulaHidden !== from.formulaHidden && { hidden: style.formulaHidden ? '1' : '0' }),
  };
}

function newElement(prefix: string, name: string, attributes: Attributes): string {
  const printed = Object.entries(attributes)
    .map(([key, value]) => (value === null ? '' : ` ${key}="${value}"`))
    .join('');
  return `<${prefix}${name}${printed}/>`;
}
