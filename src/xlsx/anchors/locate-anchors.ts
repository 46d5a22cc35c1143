import { parseArea } from '../../snapshot/address';
import { partText, type Package } from '../package';
import { readRelationships, type Relationship } from '../read/package/relationships';
import type { WorkbookParts } from '../read/package/workbook-parts';
import { parseXml, type XmlDocument } from '../xml/parse-xml';
import { child, descendants } from '../xml/xml-element';
import { XlsxError } from '../xlsx-error';
import { locateInDocument } from './element-anchors';
import type { AnchorScope, LocatedAnchor } from './located-anchor';
import { locateShapes } from './note-shapes';
import { locateTable } from './table-anchors';

/** Parts of a sheet in which nothing refers to cells, or only by names of columns and tables. */
const WITHOUT_REFERENCES = new Set([
  'hyperlink',
  'image',
  'printerSettings',
  'oleObject',
  'package',
  'control',
  'activeXControlBinary',
  'customProperty',
  'queryTable',
  'slicer',
  'timeline',
]);

/**
 * Everything in a package that refers to cells and that the model does not hold itself, always in the same order, so that
 * an anchor's place among those of its sheet's parts is what it is known by.
 * @param worksheet a sheet's part as a tree, with or without its rows
 */
export function locateAnchors(
  source: Package,
  parts: WorkbookParts,
  worksheet: (path: string) => XmlDocument | undefined,
): LocatedAnchor[] {
  const all: LocatedAnchor[] = [];
  const named = new Map(parts.sheets.map(({ id, element }) => [element.attributes['name'], id]));
  const sheetNamed = (name: string) => named.get(name);
  for (const { id, path } of parts.sheets) {
    const document = path === null ? undefined : worksheet(path);
    if (path === null || !document) continue;
    const found: LocatedAnchor[] = [];
    locateInDocument({ sheet: id, path, document, sheetNamed, found });
    locateRelated(source, path, { sheet: id, sheetNamed, found });
    all.push(...found);
  }
  const found: LocatedAnchor[] = [];
  for (const { kind, target } of readRelationships(source, parts.path)) {
    if (target === null) continue;
    // Sheets that are charts belong to no sheet with cells; every reference in them names its own.
    const scope = { sheet: -1, sheetNamed, found };
    if (kind === 'chartsheet') locateRelated(source, target, scope);
    if (kind === 'pivotCacheDefinition') locatePivotSource(source, target, scope);
  }
  return [...all, ...found];
}

type Surroundings = Omit<AnchorScope, 'path' | 'document'>;

/** What hangs on a sheet's or a drawing's part by a relationship. */
function locateRelated(source: Package, part: string, around: Surroundings): void {
  const relationships = relationshipsOf(source, part);
  if (!relationships) addFixed(around, part, null, 'relationships');
  for (const { kind, target } of relationships ?? []) {
    const text = target === null ? undefined : textOf(source, target);
    if (target === null || text === undefined || WITHOUT_REFERENCES.has(kind)) continue;
    if (kind === 'vmlDrawing') {
      if (text !== null) locateShapes({ ...around, path: target, text });
      continue;
    }
    const document = text === null ? null : documentOf(text);
    if (!document) {
      addFixed(around, target, null, kind);
      continue;
    }
    const scope = { ...around, path: target, document };
    switch (kind) {
      case 'table':
        locateTable(scope);
        break;
      case 'drawing':
        locateInDocument(scope);
        locateRelated(source, target, around);
        break;
      case 'comments':
      case 'threadedComment':
      case 'chart':
      case 'chartEx':
      case 'ctrlProp':
      case 'namedSheetView':
      case 'chartUserShapes':
      case 'diagramData':
      case 'diagramLayout':
      case 'diagramQuickStyle':
      case 'diagramColors':
      case 'diagramDrawing':
        locateInDocument(scope);
        break;
      case 'pivotTable':
        addFixed(around, target, child(document.root, 'location')?.attributes['ref'] ?? null, kind);
        break;
      default:
        addFixed(around, target, null, kind);
    }
  }
}

/** The cells that a pivot table sums up. */
function locatePivotSource(source: Package, path: string, around: Surroundings): void {
  const root = documentOf(textOf(source, path) ?? '')?.root;
  for (const { attributes } of descendants(root, 'worksheetSource')) {
    const sheet = around.sheetNamed(attributes['sheet'] ?? '');
    if (sheet === undefined) continue;
    addFixed(around, path, attributes['ref'] ?? null, 'pivotTable', sheet);
  }
}

function addFixed(
  { sheet: home, found }: Surroundings,
  path: string,
  reference: string | null,
  what: string,
  sheet = home,
): void {
  found.push({
    anchor: {
      kind: 'fixed',
      home,
      origin: found.length,
      sheet,
      area: reference === null ? null : parseArea(reference),
      what,
    },
    path,
    text: '',
    source: { kind: 'text', start: 0, end: 0 },
    edits: () => [],
  });
}

/** Undefined for a part that is not there, null for one that cannot be read. */
function textOf(source: Package, path: string): string | null | undefined {
  return readable(() => partText(source, path));
}

function documentOf(text: string): XmlDocument | null {
  return readable(() => parseXml(text));
}

function relationshipsOf(source: Package, path: string): readonly Relationship[] | null {
  return readable(() => readRelationships(source, path));
}

/** Null where a damaged part stands in the way: the workbook opens all the same, only its rows stay where they are. */
function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof XlsxError) return null;
    throw error;
  }
}
