import { engineOf } from '../../workbook/calculation/engine';
import type { Workbook } from '../../workbook/workbook';
import type { XmlDocument } from '../xml/parse-xml';
import { setAttributes, type TextEdit } from '../xml/text-edit';
import { child } from '../xml/xml-element';
import { placeOfChild, WORKBOOK_ORDER } from './child-order';

/** Asks Excel to calculate on opening, where a formula is one that our own calculation could not follow. */
export function recalculationEdits(document: XmlDocument, workbook: Workbook): TextEdit[] {
  if (!hasUnknownFormula(workbook)) return [];
  const { text, root, prefix } = document;
  const settings = child(root, 'calcPr');
  if (settings) return setAttributes(text, settings, { fullCalcOnLoad: '1' });
  const at = placeOfChild(root, 'calcPr', WORKBOOK_ORDER);
  return [{ start: at, end: at, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }];
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
