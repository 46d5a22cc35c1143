import { parseCell } from '../../../snapshot/address';
import type { FrozenPanes, SheetView } from '../../../workbook/layout/sheet-view';
import { child, flag, numeric, type XmlElement } from '../../xml/xml-element';
import { readColor, type Palette } from '../styles/colors';

/** How the first window on the workbook shows the sheet. */
export function readSheetView(worksheet: XmlElement, palette: Palette): SheetView {
  const view = child(child(worksheet, 'sheetViews'), 'sheetView');
  return {
    tabColor: readColor(child(child(worksheet, 'sheetPr'), 'tabColor'), palette) ?? null,
    showGridlines: flag(view, 'showGridLines', true),
    showHeadings: flag(view, 'showRowColHeaders', true),
    frozen: readFrozen(view),
  };
}

function readFrozen(view: XmlElement | undefined): FrozenPanes | null {
  const pane = child(view, 'pane');
  if (!['frozen', 'frozenSplit'].includes(pane?.attributes['state'] ?? '')) return null;
  const [rows, columns] = [numeric(pane, 'ySplit') ?? 0, numeric(pane, 'xSplit') ?? 0];
  if (rows <= 0 && columns <= 0) return null;
  const { row, column } = parseCell(view?.attributes['topLeftCell'] ?? '') ?? TOP_LEFT;
  return { top: row, left: column, rows, columns };
}

const TOP_LEFT = { row: 0, column: 0 };
