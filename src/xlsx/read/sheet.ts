import type { Area } from '../../snapshot/area';
import type { DifferentialFormat } from '../../workbook/styles/style';
import type { ColumnRun, Sheet } from '../../workbook/sheet';
import { parseXml, type XmlDocument } from '../xml/parse-xml';
import { child, childrenOf, flag, numeric, type XmlElement } from '../xml/xml-element';
import { readAreas } from './areas';
import type { ValueContext } from './cells/cell-value';
import type { Palette } from './styles/colors';
import { readConditionalFormats } from './rules/conditional-formats';
import { locateValidations } from './rules/data-validations';
import { readBreaks, readPageLayout } from './page/page-layout';
import { readEditableAreas, readProtection } from './page/protection';
import { RowReader } from './cells/rows';
import { readSheetView } from './page/sheet-view';

const DEFAULT_ROW_HEIGHT = 15;
const DEFAULT_COLUMN_WIDTH = 8.43;

/** What every sheet of a workbook is read with. */
export interface SheetContext extends ValueContext {
  readonly palette: Palette;
  readonly differential: readonly DifferentialFormat[];
}

export type SheetIdentity = Pick<Sheet, 'id' | 'origin' | 'name' | 'visibility'>;

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
    protection: readProtection(root),
    editableAreas: readEditableAreas(root),
    rows: rows.finish(),
    columns: childrenOf(child(root, 'cols'), 'col').map(readColumns),
    defaultRowHeight: numeric(format, 'defaultRowHeight') ?? DEFAULT_ROW_HEIGHT,
    defaultColumnWidth:
      numeric(format, 'defaultColWidth') ?? numeric(format, 'baseColWidth') ?? DEFAULT_COLUMN_WIDTH,
    merges: childrenOf(child(root, 'mergeCells'), 'mergeCell').flatMap((merge) =>
      readAreas(merge.attributes['ref']),
    ),
    conditionalFormats: readConditionalFormats(root, { ...context, sheet: identity.id }),
    dataValidations: locateValidations(root).map(({ validation }) => validation),
    properties: [],
    view: readSheetView(root, context.palette),
    pageLayout: readPageLayout(root),
    rowBreaks: readBreaks(child(root, 'rowBreaks')),
    columnBreaks: readBreaks(child(root, 'colBreaks')),
  };
  return { sheet, document, tables: rows.whatIfTables };
}

function readColumns(element: XmlElement, origin: number): ColumnRun {
  return {
    first: (numeric(element, 'min') ?? 1) - 1,
    last: (numeric(element, 'max') ?? numeric(element, 'min') ?? 1) - 1,
    width: numeric(element, 'width') ?? null,
    hidden: flag(element, 'hidden'),
    style: numeric(element, 'style') ?? 0,
    origin,
  };
}
