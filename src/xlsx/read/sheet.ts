import type { Area } from '../../snapshot/area';
import type { Visibility } from '../../snapshot/snapshot';
import type { DifferentialFormat } from '../../workbook/style';
import type { ColumnRun, Sheet, SheetProtection } from '../../workbook/workbook';
import { parseXml, type XmlDocument } from '../xml/parse-xml';
import { child, childrenOf, flag, numeric, type XmlElement } from '../xml/xml-element';
import { readAreas } from './areas';
import type { ValueContext } from './cell-value';
import type { Palette } from './colors';
import { readConditionalFormats } from './conditional-formats';
import { RowReader } from './rows';

const DEFAULT_ROW_HEIGHT = 15;
const DEFAULT_COLUMN_WIDTH = 8.43;

/** What every sheet of a workbook is read with. */
export interface SheetContext extends ValueContext {
  readonly palette: Palette;
  readonly differential: readonly DifferentialFormat[];
}

export interface SheetIdentity {
  readonly id: number;
  readonly name: string;
  readonly visibility: Visibility;
}

/**
 * Reads a sheet part.
 * @returns the sheet, the part's tree without its rows, and the areas of what-if tables
 */
export function readSheet(
  text: string,
  identity: SheetIdentity,
  context: SheetContext,
): { readonly sheet: Sheet; readonly document: XmlDocument; readonly tables: readonly Area[] } {
  const rows = new RowReader(context);
  const document = parseXml(text, { row: rows.add });
  const { root } = document;
  const format = child(root, 'sheetFormatPr');
  const sheet: Sheet = {
    ...identity,
    protection: readProtection(child(root, 'sheetProtection')),
    rows: rows.finish(),
    columns: childrenOf(child(root, 'cols'), 'col').map(readColumns),
    defaultRowHeight: numeric(format, 'defaultRowHeight') ?? DEFAULT_ROW_HEIGHT,
    defaultColumnWidth:
      numeric(format, 'defaultColWidth') ?? numeric(format, 'baseColWidth') ?? DEFAULT_COLUMN_WIDTH,
    merges: childrenOf(child(root, 'mergeCells'), 'mergeCell').flatMap((merge) =>
      readAreas(merge.attributes['ref']),
    ),
    conditionalFormats: readConditionalFormats(root, { ...context, sheet: identity.id }),
  };
  return { sheet, document, tables: rows.whatIfTables };
}

function readColumns(element: XmlElement): ColumnRun {
  return {
    first: (numeric(element, 'min') ?? 1) - 1,
    last: (numeric(element, 'max') ?? numeric(element, 'min') ?? 1) - 1,
    width: numeric(element, 'width') ?? null,
    hidden: flag(element, 'hidden'),
    style: numeric(element, 'style') ?? 0,
  };
}

/** What the file locks when it says nothing; the attribute tells what is locked, Excel's API what is allowed. */
const LOCKED_BY_DEFAULT = {
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertColumns: true,
  insertRows: true,
  insertHyperlinks: true,
  deleteColumns: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
  pivotTables: true,
  objects: false,
  scenarios: false,
  selectLockedCells: false,
  selectUnlockedCells: false,
};

function readProtection(element: XmlElement | undefined): SheetProtection | null {
  if (!element || !flag(element, 'sheet')) return null;
  return {
    options: new Map(
      Object.entries(LOCKED_BY_DEFAULT).map(([option, locked]) => [
        option,
        !flag(element, option, locked),
      ]),
    ),
  };
}
