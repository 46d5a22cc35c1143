import type { SheetProtection, Sheet } from '../../../workbook/sheet';
import { LOCKED_BY_DEFAULT } from '../../read/page/protection';
import type { XmlDocument } from '../../xml/parse-xml';
import { replaceElement, type TextEdit } from '../../xml/text-edit';
import { child } from '../../xml/xml-element';
import { placeOfChild, WORKSHEET_ORDER } from '../xml/child-order';
import { flagText, printAttributes, type Attributes } from '../xml/element-edits';

/** A sheet's protection, written anew where it is another. */
export function protectionEdits(
  { root, prefix }: XmlDocument,
  before: Sheet,
  now: Sheet,
): TextEdit[] {
  const xml = protectionXml(prefix, now.protection);
  if (xml === protectionXml(prefix, before.protection)) return [];
  const element = child(root, 'sheetProtection');
  if (element) return [replaceElement(element, xml)];
  const at = placeOfChild(root, 'sheetProtection', WORKSHEET_ORDER);
  return [{ start: at, end: at, text: xml }];
}

function protectionXml(prefix: string, protection: SheetProtection | null): string {
  if (!protection) return '';
  const locks = Object.entries(LOCKED_BY_DEFAULT).map(
    ([option, locked]): [string, string | null] => [
      option,
      flagText(protection.options.get(option) !== true, locked),
    ],
  );
  const attributes = printAttributes({
    ...passwordAttributes(protection),
    sheet: '1',
    ...Object.fromEntries(locks),
  });
  return `<${prefix}sheetProtection${attributes}/>`;
}

function passwordAttributes({ password }: SheetProtection): Attributes {
  switch (password?.kind) {
    case undefined:
      return {};
    case 'legacy':
      return { password: password.hash };
    case 'salted':
      return {
        algorithmName: password.algorithm,
        hashValue: password.hash,
        saltValue: password.salt,
        spinCount: String(password.spinCount),
      };
  }
}
