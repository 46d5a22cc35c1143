import type { Area } from '../../snapshot/area';
import type { Visibility } from '../../snapshot/snapshot';
import type { FixedAnchor } from '../../workbook/anchor';
import type { Workbook } from '../../workbook/workbook';
import type { Sheet } from '../../workbook/sheet';
import { locateAnchors } from '../anchors/locate-anchors';
import { partText, partXml, type Package } from '../package';
import { XlsxError } from '../xlsx-error';
import type { XmlDocument } from '../xml/parse-xml';
import { child, flag, type XmlElement } from '../xml/xml-element';
import { readCalculation } from './calculation';
import { readPalette } from './styles/colors';
import { readComments } from './page/comments';
import { readCustomXml } from './package/custom-xml';
import { readDocumentProperties } from './package/document-properties';
import { readNames } from './package/names';
import { readActiveSheet, readSelection } from './page/selection';
import { readPersons } from './package/persons';
import { readSharedStrings } from './cells/shared-strings';
import { readSheetProperties } from './page/sheet-properties';
import { readSheet, type SheetContext, type SheetIdentity } from './sheet';
import { readStructureProtection } from './package/structure-protection';
import { readStyles } from './styles/styles';
import { findWorkbookParts, type SheetEntry } from './package/workbook-parts';

/**
 * Reads a package's parts into a model of its own.
 * @throws XlsxError
 */
export function readWorkbook(source: Package): Workbook {
  const parts = findWorkbookParts(source);
  const root = parts.document.root;
  const optional = (path: string | null) =>
    path === null ? undefined : partXml(source, path)?.root;
  const stylesRoot = optional(parts.styles);
  const palette = readPalette(optional(parts.theme), stylesRoot);
  const styles = readStyles(stylesRoot, palette);
  const context: SheetContext = {
    palette,
    differential: styles.differential,
    strings: readSharedStrings(source, parts.sharedStrings),
    date1904: flag(child(root, 'workbookPr'), 'date1904'),
  };
  const sheets: Sheet[] = [];
  const trees = new Map<number, XmlElement>();
  const documents = new Map<string, XmlDocument>();
  const whatIfTables: FixedAnchor[] = [];
  for (const entry of parts.sheets) {
    if (entry.path === null) continue;
    const text = partText(source, entry.path);
    if (text === undefined) throw new XlsxError('damaged', `${entry.path} is missing`);
    const { sheet, document, tables } = readSheet(text, identify(source, entry), context);
    sheet.properties = readSheetProperties(source, entry.path, document.root);
    sheets.push(sheet);
    trees.set(sheet.id, document.root);
    documents.set(entry.path, document);
    whatIfTables.push(...tables.map((area) => whatIfTable(sheet.id, area)));
  }
  const active = readActiveSheet(root, parts.sheets, sheets);
  if (!active) throw new XlsxError('damaged', 'no sheet with cells');
  const located = locateAnchors(source, parts, (path) => documents.get(path));
  return {
    sheets,
    names: readNames(root, parts.sheets),
    styles: [...styles.cells],
    selection: readSelection(active.id, trees.get(active.id)),
    anchors: [...located.map(({ anchor }) => anchor), ...whatIfTables],
    comments: readComments(located, readPersons(source, parts.path).byId),
    customXmlParts: readCustomXml(source, parts.path),
    documentProperties: readDocumentProperties(source),
    issuedIds: 0,
    structureProtection: readStructureProtection(root),
    lastSheetId: Math.max(...parts.sheets.map(({ id }) => id)),
    calculation: readCalculation(root),
    listeners: new Set(),
  };
}

/** It computes its cells from others in a way that the model does not know; no save writes it, so it has no place. */
function whatIfTable(sheet: number, area: Area): FixedAnchor {
  return { kind: 'fixed', home: sheet, origin: -1, sheet, area, what: 'dataTable' };
}

function identify(file: Package, { id, element }: SheetEntry): SheetIdentity {
  const state = element.attributes['state'];
  const visibility: Visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
  const name = element.attributes['name'] ?? '';
  return { id, origin: { file, sheet: id }, name, visibility };
}
