import { partsReachedFrom } from '../xlsx/read/package/part-links';
import {
  contentFormula,
  formulaPlaces,
  type LocatedFormula,
} from '../xlsx/read/cells/formula-places';
import { setAttributes, type TextEdit } from '../xlsx/xml/text-edit';
import { localName, type XmlElement } from '../xlsx/xml/xml-element';
import { mayHold, type Cleaning } from './package-reader';

/** A formula of the workbook and what it is read by. */
export interface FormulaUse {
  readonly formula: string;
  /** The sheet that it means where it names none; null for a formula of the workbook. */
  readonly home: string | null;
  /** Its references must say their sheet, also where that is their own: those of names and links. */
  readonly qualified: boolean;
}

/** Changes of an element that are no formula's; null where there are none. */
export type ElementRewrite = (text: string, element: XmlElement) => readonly TextEdit[] | null;

interface FormulaRewriting {
  /** No other parts are looked at than those in which one of these may stand. */
  readonly words: readonly string[];
  readonly rewrite: (use: FormulaUse) => string;
  readonly rewriteElement: ElementRewrite;
  /** Elements that are going anyway. */
  readonly gone: ReadonlySet<XmlElement>;
}

/**
 * Rewrites formulas wherever they stand in the package: in cells, rules, validations, names, links, charts, controls.
 * Values stay as they were found.
 * @returns how many have become others
 */
export function rewriteFormulas(cleaning: Cleaning, rewriting: FormulaRewriting): number {
  const { source, parts, links, edits, text, document } = cleaning;
  const { words } = rewriting;
  const sheets = parts.sheets.flatMap(({ path, element }) => {
    const reached = path === null ? null : partsReachedFrom(path, links);
    return reached ? [{ name: nameOf(element), reached }] : [];
  });
  const owners = parts.sheets.map(({ element }) => nameOf(element));
  let count = 0;
  for (const { name: path } of source.entries) {
    const isText = path === parts.sharedStrings || /^docProps\//i.test(path);
    if (isText || !/\.xml$/i.test(path) || !mayHold(text(path), words)) continue;
    const part = path === parts.path ? parts.document : document(path);
    if (!part) continue;
    const home = sheets.find(({ reached }) => reached.has(path.toLowerCase()))?.name ?? null;
    const found = rewriteBelow(part.root, { ...rewriting, text: part.text, owners }, home);
    count += found.length;
    edits.edit(path, part.text, found.flat());
  }
  return count;
}

interface Surroundings extends FormulaRewriting {
  readonly text: string;
  /** Names of the sheets by their place, which is how a name says its owner. */
  readonly owners: readonly string[];
}

function rewriteBelow(
  element: XmlElement,
  around: Surroundings,
  home: string | null,
): (readonly TextEdit[])[] {
  const { text, owners, gone, rewrite, rewriteElement } = around;
  if (gone.has(element)) return [];
  const owner = element.attributes['localSheetId'];
  const here = owner === undefined ? home : (owners[Number(owner)] ?? null);
  const changed = placesOf(text, element).flatMap(({ formula, edits, qualified }) => {
    const now = rewrite({ formula, home: here, qualified });
    return now === formula ? [] : [edits(now)];
  });
  const other = rewriteElement(text, element);
  return [
    ...changed,
    ...(other ? [other] : []),
    ...element.children.flatMap((each) => rewriteBelow(each, around, here)),
  ];
}

function placesOf(
  text: string,
  element: XmlElement,
): readonly (LocatedFormula & { readonly qualified: boolean })[] {
  const local = localName(element.name);
  if (local === 'definedName') return [{ ...contentFormula(element), qualified: true }];
  const { location } = element.attributes;
  if (local === 'hyperlink' && location !== undefined) {
    const edits = (now: string) => setAttributes(text, element, { location: now });
    return [{ formula: location, edits, qualified: true }];
  }
  return formulaPlaces(text, element).map((place) => ({ ...place, qualified: false }));
}

function nameOf(sheet: XmlElement): string {
  return sheet.attributes['name'] ?? '';
}
