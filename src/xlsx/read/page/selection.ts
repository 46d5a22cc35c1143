import { parseCell } from '../../../snapshot/address';
import { areaOf, contains } from '../../../snapshot/area';
import type { Selection } from '../../../workbook/workbook';
import type { Sheet } from '../../../workbook/sheet';
import { child, childrenOf, numeric, type XmlElement } from '../../xml/xml-element';
import { readAreas } from '../areas';
import type { SheetEntry } from '../package/workbook-parts';

/** The sheet in front when the file was saved; the first visible one where the file does not say. */
export function readActiveSheet(
  workbook: XmlElement,
  entries: readonly SheetEntry[],
  sheets: readonly Sheet[],
): Sheet | undefined {
  const view = child(child(workbook, 'bookViews'), 'workbookView');
  const active = entries[numeric(view, 'activeTab') ?? 0]?.id;
  const seen = sheets.filter(({ visibility }) => visibility === 'visible');
  return seen.find(({ id }) => id === active) ?? seen[0] ?? sheets[0];
}

export function readSelection(sheet: number, worksheet: XmlElement | undefined): Selection {
  const view = child(child(worksheet, 'sheetViews'), 'sheetView');
  const pane = child(view, 'pane')?.attributes['activePane'] ?? 'topLeft';
  const selections = childrenOf(view, 'selection');
  const selection =
    selections.find((each) => (each.attributes['pane'] ?? 'topLeft') === pane) ?? selections[0];
  const active = parseCell(selection?.attributes['activeCell'] ?? 'A1') ?? { row: 0, column: 0 };
  const areas = readAreas(selection?.attributes['sqref']);
  return { sheet, area: areas.find((area) => contains(area, active)) ?? areaOf(active) };
}
