import { areaOf } from '../../../snapshot/area';
import { printArea } from '../../../snapshot/address';
import { BLANK_CELL, type Cell } from '../../../workbook/cells/cell';
import { cellAt } from '../../../workbook/sheet';
import type { WorkbookChange } from '../../../workbook/workbook-change';
import { wireValue } from '../objects/cell-value';
import { worksheetId } from '../objects/open-book';
import { EVENT } from './event-types';
import { sourceOf, type Author, type RaisedEvent } from './raised-event';

type CellsChange = Extract<WorkbookChange, { kind: 'cells' }>;

/** `onFormulaChanged`: a formula came, went or reads otherwise; what it gives is no matter. */
export function formulasChanged(
  { sheet, previous }: CellsChange,
  author: Author,
): readonly RaisedEvent[] {
  const formulaDetails = previous.flatMap(({ place, cell: before = BLANK_CELL }) => {
    const after = cellAt(sheet, place) ?? BLANK_CELL;
    if (before.formula === after.formula) return [];
    return [{ cellAddress: printArea(areaOf(place)), previousFormula: formulaOf(before) }];
  });
  if (formulaDetails.length === 0) return [];
  const message = { formulaDetails, source: sourceOf(author), worksheetId: worksheetId(sheet) };
  return [{ event: EVENT.formulaChanged, sheet, message }];
}

/** As `range.formulas` gives it: a constant stands for itself. */
function formulaOf({ formula, value }: Cell): string {
  return formula === null ? String(wireValue(value)) : `=${formula}`;
}
