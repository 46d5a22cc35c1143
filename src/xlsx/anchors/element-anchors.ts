import type { Area } from '../../snapshot/area';
import type { TextEdit } from '../xml/text-edit';
import { localName, type XmlElement } from '../xml/xml-element';
import { areasOf } from './area-text';
import { drawingEdges } from './drawing-edges';
import type { LocatedFormula } from '../read/cells/formula-places';
import { formulasOf } from './formula-text';
import type { AnchorScope } from './located-anchor';

/** Kept in the model itself, or only a view of the sheet that stays where it is, as in Excel. */
const PASSED_OVER = new Set([
  'sheetPr',
  'dimension',
  'sheetViews',
  'cols',
  'sheetData',
  'mergeCells',
  'dataValidations',
  'rowBreaks',
  'colBreaks',
  'selection',
  'pane',
]);

/** Written once for all cells of their areas. */
const RELATIVE = new Set(['conditionalFormatting']);

/** Finds everything in a part that refers to cells, known kinds and unknown ones alike, by how it refers. */
export function locateInDocument(scope: AnchorScope): void {
  visit(scope, scope.document.root, false);
}

/** @param owned whether an element around it has taken its formulas */
function visit(scope: AnchorScope, element: XmlElement, owned: boolean): void {
  const local = localName(element.name);
  if (PASSED_OVER.has(local)) return;
  const { text, root } = scope.document;
  const source = { kind: 'element', root, element } as const;
  const { path, found } = scope;
  const located = areasOf(text, element);
  const edges = located ? null : drawingEdges(element);
  if (located) {
    addCells(scope, element, located.areas, located.edits);
  } else if (edges) {
    const { edits } = edges;
    const { sheet } = scope;
    const anchor = { ...edges.anchor, home: sheet, origin: found.length, sheet };
    found.push({ anchor, path, text, source, edits });
  }
  if (!owned && !located) {
    for (const formula of formulasOf(text, element)) addFormula(scope, element, formula);
  }
  for (const child of element.children) visit(scope, child, owned || located !== null);
}

function addCells(
  { sheet, path, document, sheetNamed, found }: AnchorScope,
  element: XmlElement,
  areas: readonly Area[],
  areaEdits: (now: readonly Area[]) => TextEdit[],
): void {
  const formulas = ownFormulas(document.text, element);
  const [first] = areas;
  const isFilter = localName(element.name) === 'autoFilter' && first !== undefined;
  found.push({
    anchor: {
      kind: 'cells',
      home: sheet,
      origin: found.length,
      // Consolidated areas name their sheet.
      sheet: sheetNamed(element.attributes['sheet'] ?? '') ?? sheet,
      areas,
      formulas: formulas.map(({ formula }) => formula),
      relative: RELATIVE.has(localName(element.name)),
      // Without the row of its buttons there is no filter.
      essential: isFilter ? [{ ...first, bottom: first.top }] : [],
      loss: 'removed',
    },
    path,
    text: document.text,
    source: { kind: 'element', root: document.root, element },
    edits: (now) =>
      now.kind === 'cells'
        ? [
            ...(sameAreas(now.areas, areas) ? [] : areaEdits(now.areas)),
            ...formulas.flatMap(({ formula, edits }, i) => {
              const text = now.formulas[i];
              return text === undefined || text === formula ? [] : edits(text);
            }),
          ]
        : [],
  });
}

/** The formulas inside of an element, but not those of an element inside that has cells of its own. */
function ownFormulas(text: string, element: XmlElement): LocatedFormula[] {
  return [
    ...formulasOf(text, element),
    ...element.children
      .filter((child) => areasOf(text, child) === null)
      .flatMap((child) => ownFormulas(text, child)),
  ];
}

function addFormula(
  { sheet, path, document, found }: AnchorScope,
  element: XmlElement,
  { formula, edits }: LocatedFormula,
): void {
  found.push({
    anchor: { kind: 'formulas', home: sheet, origin: found.length, sheet, formulas: [formula] },
    path,
    text: document.text,
    source: { kind: 'element', root: document.root, element },
    edits: (now) => (now.kind === 'formulas' ? now.formulas.flatMap((each) => edits(each)) : []),
  });
}

function sameAreas(a: readonly Area[], b: readonly Area[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
