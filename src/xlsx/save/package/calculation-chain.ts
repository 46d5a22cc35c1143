import type { Workbook } from '../../../workbook/workbook';
import type { Sheet } from '../../../workbook/sheet';
import { CONTENT_TYPES, partXml, type Package } from '../../package';
import { relationshipsPath } from '../../read/package/relationships';
import type { WorkbookParts } from '../../read/package/workbook-parts';
import { replaceElement } from '../../xml/text-edit';
import type { XmlElement } from '../../xml/xml-element';
import type { PackageEdits } from './package-edits';

/**
 * The calculation chain lists the cells with formulas; Excel makes it anew when it is missing and complains when it
 * names a cell without one. So it is dropped, with what points at it, as soon as the list is another.
 */
export function dropCalculationChain(
  edits: PackageEdits,
  source: Package,
  parts: WorkbookParts,
  before: Workbook,
  now: Workbook,
): void {
  const chain = parts.calculationChain;
  if (chain === null || formulaPlaces(before) === formulaPlaces(now)) return;
  edits.remove(chain);
  const remove = (path: string, isOurs: (element: XmlElement) => boolean) => {
    const document = partXml(source, path);
    const ours = document?.root.children.filter(isOurs) ?? [];
    if (document)
      edits.edit(
        path,
        document.text,
        ours.map((each) => replaceElement(each, '')),
      );
  };
  remove(relationshipsPath(parts.path), ({ attributes }) =>
    (attributes['Type'] ?? '').endsWith('/calcChain'),
  );
  remove(
    CONTENT_TYPES,
    ({ attributes }) => attributes['PartName']?.toLowerCase() === `/${chain}`.toLowerCase(),
  );
}

/** The chain knows sheets by their ids: where they stand among the others is all the same. */
function formulaPlaces({ sheets }: Workbook): string {
  return sheets
    .map((sheet) => ({ id: sheet.id, places: placesOf(sheet) }))
    .filter(({ places }) => places !== '')
    .sort((a, b) => a.id - b.id)
    .map(({ id, places }) => `${id}:${places}`)
    .join();
}

function placesOf(sheet: Sheet): string {
  const places: string[] = [];
  for (const [row, { cells }] of sheet.rows) {
    for (const [column, { formula }] of cells) {
      if (formula !== null) places.push(`${row}/${column}`);
    }
  }
  return places.sort().join(' ');
}
