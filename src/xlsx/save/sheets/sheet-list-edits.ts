import type { Workbook } from '../../../workbook/workbook';
import type { Sheet } from '../../../workbook/sheet';
import type { SheetEntry, WorkbookParts } from '../../read/package/workbook-parts';
import { escapeAttribute } from '../../xml/escape';
import { replaceElement, setAttributes, applyEdits, type TextEdit } from '../../xml/text-edit';
import { child, childrenOf, numeric } from '../../xml/xml-element';

/** A sheet as the workbook part is to list it. */
export type ListedSheet =
  | { readonly kind: 'kept'; readonly entry: SheetEntry; readonly sheet: Sheet | null }
  | { readonly kind: 'new'; readonly sheet: Sheet; readonly relationship: string };

/**
 * The tabs in their new order. Sheets that are charts, which the model does not hold, stay behind the sheet that they
 * stood behind.
 * @param relationship ids of those that the workbook part does not list yet
 */
export function listedSheets(
  { sheets: entries }: WorkbookParts,
  sheets: readonly Sheet[],
  relationship: ReadonlyMap<Sheet, string>,
): readonly ListedSheet[] {
  const listed = sheets.flatMap((sheet): ListedSheet[] => {
    const id = relationship.get(sheet);
    const entry = entries.find((each) => each.id === sheet.id);
    if (id !== undefined) return [{ kind: 'new', sheet, relationship: id }];
    return entry ? [{ kind: 'kept', entry, sheet }] : [];
  });
  entries.forEach((entry, index) => {
    if (entry.path !== null) return;
    const before = entries.slice(0, index).reverse();
    const at = before.map((each) => positionOf(listed, each)).find((place) => place >= 0) ?? -1;
    listed.splice(at + 1, 0, { kind: 'kept', entry, sheet: null });
  });
  return listed;
}

/** The workbook part with these tabs: the list of sheets, what counts them, and which of them is in front. */
export function sheetListEdits(
  parts: WorkbookParts,
  listed: readonly ListedSheet[],
  workbook: Workbook,
): TextEdit[] {
  return [
    ...listEdits(parts, listed),
    ...scopeEdits(parts, listed),
    ...viewEdits(parts, listed, workbook),
  ];
}

function positionOf(listed: readonly ListedSheet[], entry: SheetEntry): number {
  return listed.findIndex((each) => each.kind === 'kept' && each.entry === entry);
}

function listEdits(
  { document: { text, root, prefix }, sheets: entries }: WorkbookParts,
  listed: readonly ListedSheet[],
): TextEdit[] {
  const list = child(root, 'sheets');
  const idName = Object.keys(entries[0]?.element.attributes ?? {}).find((name) =>
    name.endsWith(':id'),
  );
  if (!list || idName === undefined) return [];
  const inPlace =
    listed.length === entries.length &&
    listed.every((each, i) => each.kind === 'kept' && each.entry === entries[i]);
  if (inPlace)
    return listed.flatMap((each) => (each.kind === 'kept' ? entryEdits(text, each) : []));
  const xml = listed.map((each) => {
    if (each.kind === 'kept') {
      const { start, end } = each.entry.element;
      return applyEdits(text.slice(start, end), entryEdits(text, each), start);
    }
    const { id, name, visibility } = each.sheet;
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    const relationship = `${idName}="${each.relationship}"`;
    return `<${prefix}sheet name="${escapeAttribute(name)}" sheetId="${id}"${state} ${relationship}/>`;
  });
  return [{ start: list.contentStart, end: list.contentEnd, text: xml.join('') }];
}

function entryEdits(text: string, { entry, sheet }: Extract<ListedSheet, { kind: 'kept' }>) {
  const { element } = entry;
  if (!sheet) return [];
  const { name, visibility } = sheet;
  const state = element.attributes['state'] ?? 'visible';
  return setAttributes(text, element, {
    name,
    ...(state !== visibility && { state: visibility === 'visible' ? null : visibility }),
  });
}

/** Names that belong to a sheet count it among all; those of a sheet that is gone go with it. */
function scopeEdits(
  { document: { text, root }, sheets: entries }: WorkbookParts,
  listed: readonly ListedSheet[],
): TextEdit[] {
  const list = child(root, 'definedNames');
  const names = childrenOf(list, 'definedName');
  const scopes = names.map((element) => {
    const scope = numeric(element, 'localSheetId');
    const entry = scope === undefined ? undefined : entries[scope];
    return { element, scope, now: entry ? positionOf(listed, entry) : scope };
  });
  if (list && scopes.length > 0 && scopes.every(({ now }) => now === -1)) {
    return [replaceElement(list, '')];
  }
  return scopes.flatMap(({ element, scope, now }) => {
    if (now === -1) return [replaceElement(element, '')];
    return now === scope ? [] : setAttributes(text, element, { localSheetId: String(now) });
  });
}

/** The tab that was in front stays there; one that is gone or hidden gives way to that of the model. */
function viewEdits(
  { document: { text, root }, sheets: entries }: WorkbookParts,
  listed: readonly ListedSheet[],
  workbook: Workbook,
): TextEdit[] {
  return childrenOf(child(root, 'bookViews'), 'workbookView').flatMap((view) => {
    const stated = numeric(view, 'activeTab');
    const front = frontTab(entries[stated ?? 0], listed, workbook);
    const first = entries[numeric(view, 'firstSheet') ?? 0];
    const firstNow = first ? positionOf(listed, first) : -1;
    return setAttributes(text, view, {
      ...(front !== (stated ?? 0) && { activeTab: String(front) }),
      ...('firstSheet' in view.attributes && {
        firstSheet: firstNow > 0 ? String(firstNow) : null,
      }),
    });
  });
}

/** The position of the tab in front. */
export function frontTab(
  before: SheetEntry | undefined,
  listed: readonly ListedSheet[],
  { selection }: Workbook,
): number {
  const stays = listed.findIndex(
    (each) =>
      each.kind === 'kept' &&
      each.entry === before &&
      each.sheet?.visibility !== 'hidden' &&
      each.sheet?.visibility !== 'veryHidden',
  );
  if (stays >= 0) return stays;
  return Math.max(
    0,
    listed.findIndex(({ sheet }) => sheet?.id === selection.sheet),
  );
}
