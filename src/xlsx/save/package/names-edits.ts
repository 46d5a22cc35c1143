import type { DefinedName } from '../../../workbook/workbook';
import type { WorkbookParts } from '../../read/package/workbook-parts';
import { escapeAttribute, escapeText, writeEscapes } from '../../xml/escape';
import { appendInside, replaceElement, setAttributes, type TextEdit } from '../../xml/text-edit';
import { child, childrenOf, type XmlElement } from '../../xml/xml-element';
import { placeOfChild, WORKBOOK_ORDER } from '../xml/child-order';

/** Changes of the defined names in the workbook part; names that stay keep their text and place. */
export function namesEdits(
  { document, sheets }: WorkbookParts,
  before: readonly DefinedName[],
  now: readonly DefinedName[],
): TextEdit[] {
  const { text, root, prefix } = document;
  const list = child(root, 'definedNames');
  const added = new Set(now);
  const edits: TextEdit[] = [];
  childrenOf(list, 'definedName').forEach((element, index) => {
    const old = before[index];
    if (!old) return;
    const left = [...added].find((name) => isSameName(name, old));
    if (!left) {
      edits.push(replaceElement(element, ''));
      return;
    }
    added.delete(left);
    edits.push(...nameEdits(text, element, old, left));
  });
  const xml = [...added]
    .map((name) =>
      nameXml(
        prefix,
        name,
        sheets.findIndex(({ id }) => id === name.scope),
      ),
    )
    .join('');
  if (list && now.length === 0 && before.length > 0) return [replaceElement(list, '')];
  if (xml === '') return edits;
  if (list) return [...edits, appendInside(text, list, xml)];
  const at = placeOfChild(root, 'definedNames', WORKBOOK_ORDER);
  const block = `<${prefix}definedNames>${xml}</${prefix}definedNames>`;
  return [{ start: at, end: at, text: block }];
}

function isSameName(a: DefinedName, b: DefinedName): boolean {
  return a.scope === b.scope && a.name.toLowerCase() === b.name.toLowerCase();
}

function nameEdits(
  text: string,
  element: XmlElement,
  old: DefinedName,
  now: DefinedName,
): TextEdit[] {
  const content = escapeText(writeEscapes(now.formula));
  return [
    ...setAttributes(text, element, {
      ...(old.visible !== now.visible && { hidden: now.visible ? null : '1' }),
      ...(old.comment !== now.comment && {
        comment: now.comment === '' ? null : writeEscapes(now.comment),
      }),
    }),
    ...(old.formula === now.formula
      ? []
      : [{ start: element.contentStart, end: element.contentEnd, text: content }]),
  ];
}

function nameXml(prefix: string, name: DefinedName, sheet: number): string {
  const attributes = [
    ` name="${escapeAttribute(writeEscapes(name.name))}"`,
    name.comment === '' ? '' : ` comment="${escapeAttribute(writeEscapes(name.comment))}"`,
    name.scope === null ? '' : ` localSheetId="${sheet}"`,
    name.visible ? '' : ' hidden="1"',
  ].join('');
  const formula = escapeText(writeEscapes(name.formula));
  return `<${prefix}definedName${attributes}>${formula}</${prefix}definedName>`;
}
