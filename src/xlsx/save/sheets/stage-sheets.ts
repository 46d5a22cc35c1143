import type { Workbook } from '../../../workbook/workbook';
import type { Sheet } from '../../../workbook/sheet';
import { openPackage, packageOf, partXml, writePackage, type Package } from '../../package';
import { readPartLinks } from '../../read/package/part-links';
import { relationshipsPath } from '../../read/package/relationships';
import {
  findWorkbookParts,
  type SheetEntry,
  type WorkbookParts,
} from '../../read/package/workbook-parts';
import { parseXml, type XmlDocument } from '../../xml/parse-xml';
import { appendInside, applyEdits, setAttributes } from '../../xml/text-edit';
import { child, childrenOf } from '../../xml/xml-element';
import { PackageEdits } from '../package/package-edits';
import { removeParts } from '../package/part-removal';
import type { StyleWriter } from '../styles/style-writer';
import { openStyles } from '../styles/styles-part';
import { blankText, copiedText, foreignText } from './base-text';
import { addContentTypes } from './package-terms';
import { PartCopies } from './part-copies';
import { renamedPlaces, renamePivotSources, type Renaming } from './renamed-places';
import { frontTab, listedSheets, sheetListEdits, type ListedSheet } from './sheet-list-edits';
import { dropSheetTitles } from './sheet-titles';

const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * The package with the workbook's sheets, each under its name and id at its place: those that are gone taken out, new ones
 * added as they were where they come from. What else differs is patched into it as into any opened package. The same
 * package where the sheets are its own.
 */
export function stageSheets(source: Package, workbook: Workbook): Package {
  const parts = findWorkbookParts(source);
  if (hasSameSheets(parts, source, workbook)) return source;
  const edits = new PackageEdits();
  const copies = new PartCopies(edits, source);
  const styles = openStyles(source, parts, workbook.styles);
  const added = workbook.sheets.filter((sheet) => !isOwn(sheet, source));
  const paths = new Map(
    added.map((sheet) => [
      sheet,
      addSheetPart(sheet, source, parts, { edits, copies, styles: styles.writer }),
    ]),
  );
  const gone = parts.sheets.filter(
    ({ id, path }) =>
      path !== null && !workbook.sheets.some((sheet) => sheet.id === id && isOwn(sheet, source)),
  );
  const relationships = workbookRelationships(edits, source, parts, paths);
  const listed = listedSheets(parts, workbook.sheets, relationships);
  const { document } = parts;
  edits.edit(parts.path, document.text, sheetListEdits(parts, listed, workbook));
  editKeptSheets(edits, source, parts, listed, workbook);
  const goneParts = gone.flatMap(({ path }) => path ?? []);
  removeParts(edits, source, readPartLinks(source), goneParts);
  addContentTypes(edits, source, copies.types);
  dropSheetTitles(edits, source);
  styles.finish(edits);
  return openPackage(writePackage(source, edits.changes(), copies.entries));
}

function isOwn({ id, origin }: Sheet, source: Package): boolean {
  return origin?.file === source && origin.sheet === id;
}

function hasSameSheets({ sheets }: WorkbookParts, source: Package, workbook: Workbook): boolean {
  const before = sheets.filter(({ path }) => path !== null);
  return (
    before.length === workbook.sheets.length &&
    workbook.sheets.every((sheet, i) => {
      const entry = before[i];
      const state = entry?.element.attributes['state'] ?? 'visible';
      return (
        isOwn(sheet, source) &&
        entry?.id === sheet.id &&
        (entry.element.attributes['name'] ?? '') === sheet.name &&
        state === sheet.visibility
      );
    })
  );
}

interface Making {
  readonly edits: PackageEdits;
  readonly copies: PartCopies;
  readonly styles: StyleWriter;
}

/** @returns the path of the new part */
function addSheetPart(
  sheet: Sheet,
  source: Package,
  parts: WorkbookParts,
  { edits, copies, styles }: Making,
): string {
  const folder = /^.*\//.exec(parts.sheets.find(({ path }) => path !== null)?.path ?? '')?.[0];
  const path = copies.claim(`${folder ?? 'xl/worksheets/'}sheet1.xml`, WORKSHEET);
  const original = originalOf(sheet);
  if (!original) {
    edits.create(path, blankText(parts.document));
    return path;
  }
  const { file, entry, document } = original;
  const isForeign = file !== source;
  const text = isForeign ? foreignText(document, sheet, styles) : copiedText(document);
  const copy = parseXml(text);
  const renaming = { before: entry.element.attributes['name'] ?? '', now: sheet.name };
  edits.create(path, applyEdits(text, renamedPlaces(copy, [renaming])));
  copies.copyRelated(file, original.path, path);
  return path;
}

/** Where a sheet's text comes from; null for one that began blank. */
function originalOf({ origin }: Sheet): {
  readonly file: Package;
  readonly entry: SheetEntry;
  readonly path: string;
  readonly document: XmlDocument;
} | null {
  const file = origin && packageOf(origin.file);
  if (!file) return null;
  const entry = findWorkbookParts(file).sheets.find(({ id }) => id === origin.sheet);
  const document = entry?.path ? partXml(file, entry.path) : undefined;
  return entry?.path && document ? { file, entry, path: entry.path, document } : null;
}

/** Adds the workbook's relationships to new sheets. @returns their ids */
function workbookRelationships(
  edits: PackageEdits,
  source: Package,
  parts: WorkbookParts,
  added: ReadonlyMap<Sheet, string>,
): ReadonlyMap<Sheet, string> {
  const path = relationshipsPath(parts.path);
  const document = partXml(source, path);
  const ids = new Map<Sheet, string>();
  if (!document) return ids;
  const { text, root, prefix } = document;
  const all = childrenOf(root, 'Relationship');
  const taken = new Set(all.map(({ attributes }) => attributes['Id']));
  const type = all.find(({ attributes }) => attributes['Type']?.endsWith('/worksheet'));
  let number = 1;
  for (const sheet of added.keys()) {
    while (taken.has(`rId${number}`)) number += 1;
    ids.set(sheet, `rId${number}`);
    taken.add(`rId${number}`);
  }
  const xml = [...added].map(
    ([sheet, target]) =>
      `<${prefix}Relationship Id="${ids.get(sheet) ?? ''}" Type="${type?.attributes['Type'] ?? ''}" Target="/${target}"/>`,
  );
  if (xml.length > 0) edits.edit(path, text, [appendInside(text, root, xml.join(''))]);
  return ids;
}

/** What sheets that stay say of others' names, and which of them is in front. */
function editKeptSheets(
  edits: PackageEdits,
  source: Package,
  parts: WorkbookParts,
  listed: readonly ListedSheet[],
  workbook: Workbook,
): void {
  const renamings = listed.flatMap((each): Renaming[] => {
    if (each.kind !== 'kept' || !each.sheet) return [];
    const before = each.entry.element.attributes['name'] ?? '';
    return before === each.sheet.name ? [] : [{ before, now: each.sheet.name }];
  });
  if (renamings.length > 0) renamePivotSources(edits, source, parts.path, renamings);
  const front = listed[frontTab(frontEntry(parts), listed, workbook)];
  const isNewFront = front?.kind === 'kept' && front.entry !== frontEntry(parts);
  for (const each of listed) {
    if (each.kind !== 'kept' || each.entry.path === null) continue;
    const isFront = isNewFront && each === front;
    if (renamings.length === 0 && !isNewFront) continue;
    const document = partXml(source, each.entry.path);
    if (!document) continue;
    const { text, root } = document;
    const view = child(child(root, 'sheetViews'), 'sheetView');
    edits.edit(each.entry.path, text, [
      ...renamedPlaces(document, renamings),
      ...(view && isNewFront
        ? setAttributes(text, view, { tabSelected: isFront ? '1' : null })
        : []),
    ]);
  }
}

function frontEntry({ document, sheets }: WorkbookParts): SheetEntry | undefined {
  const view = child(child(document.root, 'bookViews'), 'workbookView');
  return sheets[Number(view?.attributes['activeTab'] ?? 0)];
}
