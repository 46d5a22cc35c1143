import { engineOf } from '../../../workbook/calculation/engine';
import { BLANK_CELL } from '../../../workbook/cells/cell';
import type { Workbook } from '../../../workbook/workbook';
import type { XmlDocument } from '../../xml/parse-xml';
import { setAttributes, type TextEdit } from '../../xml/text-edit';
import { child } from '../../xml/xml-element';
import { MODE_ATTRIBUTES } from '../../read/calculation';
import { sameCellContent } from '../cells/cell-edits';
import { placeOfChild, WORKBOOK_ORDER } from '../xml/child-order';

/**
 * When formulas are computed; and where a formula is one that our own calculation could not follow, Excel is asked to
 * calculate on opening.
 */
export function recalculationEdits(
  document: XmlDocument,
  before: Workbook,
  now: Workbook,
): TextEdit[] {
  const { mode } = now.calculation;
  const attributes = {
    ...(mode === before.calculation.mode ? {} : { calcMode: MODE_ATTRIBUTES[mode] }),
    ...(mustCalculate(before, now) ? { fullCalcOnLoad: '1' } : {}),
  };
  const pairs = Object.entries(attributes);
  if (pairs.length === 0) return [];
  const { text, root, prefix } = document;
  const settings = child(root, 'calcPr');
  if (settings) return setAttributes(text, settings, attributes);
  const at = placeOfChild(root, 'calcPr', WORKBOOK_ORDER);
  const written = pairs.map(([name, value]) => ` ${name}="${value}"`).join('');
  return [{ start: at, end: at, text: `<${prefix}calcPr${written}/>` }];
}

function mustCalculate(before: Workbook, now: Workbook): boolean {
  return contentDiffers(before, now) && hasUnknownFormula(now);
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
  engine.refresh();
  for (const { id, rows } of workbook.sheets) {
    for (const [row, { cells }] of rows) {
      for (const [column, { formula }] of cells) {
        if (formula !== null && !engine.prepare(id, formula, { row, column })) return true;
      }
    }
  }
  return false;
}
