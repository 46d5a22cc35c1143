import {
  validationFormulas,
  type DataValidation,
} from '../../../workbook/validation/data-validation';
import type { Sheet } from '../../../workbook/sheet';
import { areasOf, printRefs } from '../../anchors/area-text';
import { locateValidations, type LocatedValidation } from '../../read/rules/data-validations';
import { escapeText, writeEscapes } from '../../xml/escape';
import type { XmlDocument } from '../../xml/parse-xml';
import { appendInside, replaceElement, setAttributes, type TextEdit } from '../../xml/text-edit';
import { child, childrenOf, descendants } from '../../xml/xml-element';
import { placeOfChild, WORKSHEET_ORDER } from '../xml/child-order';
import { changedAttributes } from '../xml/element-edits';
import { removeElements } from '../xml/remove-elements';
import { formulasXml, validationAttributes, validationXml } from './validation-xml';

/**
 * Changes of a sheet's validations: each that stays is patched where it stands, those that are gone are taken out, new
 * ones are appended. One of an extension that says something else than its cells and formulas is written anew beside
 * the others.
 */
export function validationEdits(document: XmlDocument, now: Sheet): TextEdit[] {
  const left = new Set(now.dataValidations);
  const gone: LocatedValidation[] = [];
  const edits: TextEdit[] = [];
  for (const located of locateValidations(document.root)) {
    const same = [...left].find(({ origin }) => origin === located.validation.origin);
    const patch = same && patchOf(document, located, same);
    if (same && patch) {
      edits.push(...patch);
      left.delete(same);
    } else {
      gone.push(located);
    }
  }
  const extended = gone.filter(({ isExtension }) => isExtension).map(({ element }) => element);
  const own = gone.filter(({ isExtension }) => !isExtension);
  return [
    ...edits,
    ...removeElements(document.text, document.root, extended),
    ...listEdits(document, own, [...left]),
  ];
}

/** Null where the element cannot be made to say it. */
function patchOf(
  { text, prefix }: XmlDocument,
  { element, isExtension, validation: old }: LocatedValidation,
  now: DataValidation,
): TextEdit[] | null {
  const attributes = changedAttributes(validationAttributes(old), validationAttributes(now));
  const formulas = validationFormulas(now.rule);
  const before = validationFormulas(old.rule);
  if (isExtension && (Object.keys(attributes).length > 0 || formulas.length !== before.length)) {
    return null;
  }
  const moved = printRefs(now.areas) !== printRefs(old.areas);
  const edits = setAttributes(text, element, {
    ...attributes,
    ...(moved && !isExtension && { sqref: printRefs(now.areas) }),
  });
  if (moved && isExtension) edits.push(...(areasOf(text, element)?.edits(now.areas) ?? []));
  if (JSON.stringify(formulas) === JSON.stringify(before)) return edits;
  if (!isExtension) return [...edits, contentEdit(text, element, formulasXml(prefix, now))];
  const holders = descendants(element, 'f');
  return [
    ...edits,
    ...formulas.flatMap((formula, i) => {
      const holder = holders[i];
      if (!holder || formula === before[i]) return [];
      const { contentStart: start, contentEnd: end } = holder;
      return [{ start, end, text: escapeText(writeEscapes(formula)) }];
    }),
  ];
}

function contentEdit(
  text: string,
  element: LocatedValidation['element'],
  content: string,
): TextEdit {
  const isEmpty = element.contentStart === element.contentEnd;
  if (isEmpty) return appendInside(text, element, content);
  return { start: element.contentStart, end: element.contentEnd, text: content };
}

/** The sheet's own list without those that are gone and with new ones; none where it would be empty. */
function listEdits(
  { text, root, prefix }: XmlDocument,
  gone: readonly LocatedValidation[],
  added: readonly DataValidation[],
): TextEdit[] {
  if (gone.length === 0 && added.length === 0) return [];
  const xml = added.map((validation) => validationXml(prefix, validation)).join('');
  const list = child(root, 'dataValidations');
  if (!list) {
    const at = placeOfChild(root, 'dataValidations', WORKSHEET_ORDER);
    const block = `<${prefix}dataValidations count="${added.length}">${xml}</${prefix}dataValidations>`;
    return [{ start: at, end: at, text: block }];
  }
  const count = childrenOf(list, 'dataValidation').length - gone.length + added.length;
  if (count === 0) return [replaceElement(list, '')];
  return [
    ...setAttributes(text, list, { count: String(count) }),
    ...gone.map(({ element }) => replaceElement(element, '')),
    ...(xml === '' ? [] : [appendInside(text, list, xml)]),
  ];
}
