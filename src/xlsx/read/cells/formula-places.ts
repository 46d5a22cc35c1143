import { escapeText, readEscapes, writeEscapes } from '../../xml/escape';
import { setAttributes, type TextEdit } from '../../xml/text-edit';
import { localName, type XmlElement } from '../../xml/xml-element';
import { readAreas } from '../areas';

/** Elements that hold nothing but a formula, whatever namespace they are of. */
const FORMULA_ELEMENTS = new Set([
  'f',
  'formula',
  'formula1',
  'formula2',
  'calculatedColumnFormula',
  'totalsRowFormula',
]);

/** Attributes that are formulas: of shapes and form controls. */
const FORMULA_ATTRIBUTES = [
  'textlink',
  'fmlaLink',
  'fmlaRange',
  'fmlaGroup',
  'fmlaTxbx',
  'linkedCell',
  'listFillRange',
];

/** A formula at its place in a part. */
export interface LocatedFormula {
  readonly formula: string;
  readonly edits: (now: string) => TextEdit[];
}

/** What an element itself is or carries as a formula, without a leading `=`. */
export function formulaPlaces(text: string, element: XmlElement): LocatedFormula[] {
  const found: LocatedFormula[] = [];
  const local = localName(element.name);
  // Charts keep full references of filtered series as `sqref` with the name of the sheet.
  const isReference = local === 'sqref' && readAreas(element.text).length === 0;
  if ((FORMULA_ELEMENTS.has(local) || isReference) && element.children.length === 0) {
    found.push(contentFormula(element));
  }
  for (const name of local === 'cfvo' ? ['val'] : FORMULA_ATTRIBUTES) {
    const value = element.attributes[name];
    if (value === undefined) continue;
    const sign = value.startsWith('=') ? '=' : '';
    found.push({
      formula: withoutSign(value),
      edits: (now) => setAttributes(text, element, { [name]: sign + now }),
    });
  }
  return found;
}

/** The formula that is all that an element holds. */
export function contentFormula(element: XmlElement): LocatedFormula {
  return {
    formula: withoutSign(readEscapes(element.text)),
    edits: (now) => [
      {
        start: element.contentStart,
        end: element.contentEnd,
        text: escapeText(writeEscapes(now)),
      },
    ],
  };
}

function withoutSign(formula: string): string {
  return formula.trim().replace(/^=/, '');
}
