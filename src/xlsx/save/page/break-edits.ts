import { SHEET_COLUMNS, SHEET_ROWS } from '../../../snapshot/area';
import type { PageBreak } from '../../../workbook/layout/page-layout';
import type { XmlDocument } from '../../xml/parse-xml';
import { appendInside, replaceElement, setAttributes, type TextEdit } from '../../xml/text-edit';
import { child, childrenOf, flag } from '../../xml/xml-element';
import { placeOfChild, WORKSHEET_ORDER } from '../xml/child-order';

/** The last cell of a break across the whole sheet. */
const LAST = { rowBreaks: SHEET_COLUMNS - 1, colBreaks: SHEET_ROWS - 1 } as const;

/** Changes of the page breaks between rows, or between columns. */
export function breakEdits(
  { text, root, prefix }: XmlDocument,
  name: 'rowBreaks' | 'colBreaks',
  before: readonly PageBreak[],
  now: readonly PageBreak[],
): TextEdit[] {
  if (JSON.stringify(before) === JSON.stringify(now)) return [];
  const list = child(root, name);
  const elements = childrenOf(list, 'brk');
  const kept = new Map(now.map((each) => [each.origin, each]));
  const gone = before.flatMap(({ origin }) => {
    const element = origin === null || kept.has(origin) ? undefined : elements[origin];
    return element ? [element] : [];
  });
  const added = now.filter(({ origin }) => origin === null);
  const xml = added
    .map(({ index }) => `<${prefix}brk id="${index}" max="${LAST[name]}" man="1"/>`)
    .join('');
  const count = elements.length - gone.length + added.length;
  const manual = elements.filter((each) => !gone.includes(each) && flag(each, 'man')).length;
  const counts = { count: String(count), manualBreakCount: String(manual + added.length) };
  if (!list) {
    const at = placeOfChild(root, name, WORKSHEET_ORDER);
    const attributes = `count="${counts.count}" manualBreakCount="${counts.manualBreakCount}"`;
    return [
      { start: at, end: at, text: `<${prefix}${name} ${attributes}>${xml}</${prefix}${name}>` },
    ];
  }
  if (count === 0) return [replaceElement(list, '')];
  return [
    ...(gone.length + added.length > 0 ? setAttributes(text, list, counts) : []),
    ...gone.map((element) => replaceElement(element, '')),
    ...now.flatMap(({ index, origin }) => {
      const element = origin === null ? undefined : elements[origin];
      return element ? setAttributes(text, element, { id: String(index) }) : [];
    }),
    ...(xml === '' ? [] : [appendInside(text, list, xml)]),
  ];
}
