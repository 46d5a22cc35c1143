import type { Sheet } from '../../../workbook/sheet';
import type { Package } from '../../package';
import { readPartLinks } from '../../read/package/part-links';
import { locateSheetProperties } from '../../read/page/sheet-properties';
import { escapeAttribute } from '../../xml/escape';
import type { XmlDocument } from '../../xml/parse-xml';
import { appendInside, replaceElement, type TextEdit } from '../../xml/text-edit';
import { child } from '../../xml/xml-element';
import { placeOfChild, WORKSHEET_ORDER } from '../xml/child-order';
import type { NewParts } from '../package/new-parts';
import type { PackageEdits } from '../package/package-edits';
import { removeParts } from '../package/part-removal';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';

interface Saving {
  readonly edits: PackageEdits;
  readonly source: Package;
  readonly parts: NewParts;
}

/** Texts that add-ins keep with a sheet: those that are gone go with their parts, new and changed ones get a part. */
export function sheetCustomPropertiesEdits(
  { edits, source, parts }: Saving,
  path: string,
  { text, root, prefix }: XmlDocument,
  before: Sheet,
  now: Sheet,
): TextEdit[] {
  const located = locateSheetProperties(source, path, root);
  const kept = new Map(now.properties.map((property) => [property.origin, property]));
  const gone = before.properties.flatMap(({ origin, value }) => {
    const same = kept.get(origin);
    const own = located[origin ?? -1];
    if (!own) return [];
    if (same && same.value !== value && own.path !== null)
      edits.create(own.path, utf16(same.value));
    return same ? [] : [own];
  });
  const goneParts = gone.flatMap((each) => each.path ?? []);
  if (goneParts.length > 0) removeParts(edits, source, readPartLinks(source), goneParts);
  const xml = now.properties
    .filter(({ origin }) => origin === null)
    .map(({ key, value }) => {
      const part = parts.add('xl/customProperty1.bin', KIND, utf16(value));
      const id = parts.relate(path, `${RELATIONSHIPS}/customProperty`, part);
      const name = escapeAttribute(key);
      return `<${prefix}customPr name="${name}" xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>`;
    })
    .join('');
  const list = child(root, 'customProperties');
  if (list && xml === '' && gone.length > 0 && gone.length === list.children.length) {
    return [replaceElement(list, '')];
  }
  const removals = gone.map(({ element }) => replaceElement(element, ''));
  if (xml === '') return removals;
  if (list) return [...removals, appendInside(text, list, xml)];
  const at = placeOfChild(root, 'customProperties', WORKSHEET_ORDER);
  const whole = `<${prefix}customProperties>${xml}</${prefix}customProperties>`;
  return [{ start: at, end: at, text: whole }];
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), true);
  return bytes;
}
