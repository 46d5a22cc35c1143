import { engineOf } from '../../workbook/calculation/engine';
import { BLANK_CELL } from '../../workbook/cell';
import type { Workbook } from '../../workbook/workbook';
import type { XmlDocument } from '../xml/parse-xml';
import { setAttributes, type TextEdit } from '../xml/text-edit';
import { child } from '../xml/xml-element';
import { sameCellContent } from './cell-edits';
import { placeOfChild, WORKBOOK_ORDER } from './child-order';

/** Asks Excel to calculate on opening, where a formula is one that our own calculation could not follow. */
export function recalculationEdits(
  document: XmlDocument,
  before: Workbook,
  now: Workbook,
): TextEdit[] {
  if (!contentDiffers(before, now) || !hasUnknownFormula(now)) return [];
  const { text, root, prefix } = document;
  const settings = child(root, 'calcPr');
  if (settings) return setAttributes(text, settings, { fullCalcOnLoad: '1' });
  const at = placeOfChild(root, 'calcPr', WORKBOOK_ORDER);
  return [{ start: at, end: at, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }];
}

/** Whether a value or formula is another, not merely a format or a height. */
function contentDiffers(before: Workbook, now: Workbook): boolean {
  return now.sheets.some((sheet) => {
    const old = before.sheets.find(({ id }) => id === sheet.id);
    return [...sheet.rows].some(([row, { cells }]) => {
      const oldCells = old?.rows.get(row)?.cells;
      return [...cells].some(
        ([column, cell]) => !sameCellContent(cell, oldCells?.get(column) ?? BLANK_CELL),
      );
    });
  });
}

function hasUnknownFormula(workbook: Workbook): boolean {
  const engine = engineOf(workbook);
  for (const { id, rows } of workbook.sheets) {
    for (const { cells } of rows.values()) {
      for (const { formula, array } of cells.values()) {
        if (formula !== null && (array || !engine.prepare(id, formula))) return true;
      }
    }
  }
  return false;
}
