import { sameSheetName, withSheetRenamed } from '../../../workbook/sheets/rename-sheet';
import { partXml, type Package } from '../../package';
import { readRelationships } from '../../read/package/relationships';
import type { XmlDocument } from '../../xml/parse-xml';
import { setAttributes, type TextEdit } from '../../xml/text-edit';
import { child, descendants } from '../../xml/xml-element';
import type { PackageEdits } from '../package/package-edits';

/** A sheet that goes by another name now. */
export interface Renaming {
  readonly before: string;
  readonly now: string;
}

/** The links of a sheet into the workbook, and the areas that it consolidates, under the new names of sheets. */
export function renamedPlaces(
  { text, root }: XmlDocument,
  renamings: readonly Renaming[],
): TextEdit[] {
  if (renamings.length === 0) return [];
  const links = descendants(root, 'hyperlink').flatMap((link) => {
    const { location } = link.attributes;
    return location === undefined
      ? []
      : setAttributes(text, link, { location: renamed(location, renamings) });
  });
  const consolidated = descendants(child(root, 'dataConsolidate'), 'dataRef').flatMap((each) =>
    setAttributes(text, each, renamedSheet(each.attributes['sheet'], renamings)),
  );
  return [...links, ...consolidated];
}

/** The sheets that pivot tables sum up, under their new names. */
export function renamePivotSources(
  edits: PackageEdits,
  source: Package,
  workbookPart: string,
  renamings: readonly Renaming[],
): void {
  for (const { kind, target } of readRelationships(source, workbookPart)) {
    if (kind !== 'pivotCacheDefinition' || target === null) continue;
    const document = partXml(source, target);
    if (!document) continue;
    const { text, root } = document;
    const places = descendants(root, 'worksheetSource').flatMap((each) =>
      setAttributes(text, each, renamedSheet(each.attributes['sheet'], renamings)),
    );
    edits.edit(target, text, places);
  }
}

/** All at once, since two sheets may have changed their names with each other. */
function renamed(formula: string, renamings: readonly Renaming[]): string {
  const names = renamings.map(({ before, now }) => ({ isIt: sameSheetName(before), now }));
  const [found] = names.filter(({ isIt, now }) => withSheetRenamed(formula, isIt, now) !== formula);
  return found ? withSheetRenamed(formula, found.isIt, found.now) : formula;
}

function renamedSheet(
  name: string | undefined,
  renamings: readonly Renaming[],
): Record<string, string> {
  const found = renamings.find(({ before }) => name !== undefined && sameSheetName(before)(name));
  return found ? { sheet: found.now } : {};
}
