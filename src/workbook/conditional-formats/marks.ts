import type { MarkEdit } from '../../plan/edit';
import { MARK_SEVERITIES, markFormula, parseMarkFormula, type Mark } from '../../plan/marks/mark';
import { markAreas } from '../../plan/marks/mark-areas';
import { MARK_LOOKS } from '../../plan/marks/mark-look';
import { PlanRefused } from '../../plan/refusals/refusal';
import type { DifferentialFormat } from '../styles/style';
import { sheetByName, type Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { addConditionalFormat } from './add-conditional-format';
import type { ConditionalFormat } from './conditional-format';
import { removeConditionalFormat } from './remove-conditional-format';

/** The conditional formats of the sheet that are marks of ours. */
export function marksOn({ conditionalFormats }: Sheet): readonly ConditionalFormat[] {
  return conditionalFormats.filter(
    ({ type, formulas }) => type === 'Custom' && parseMarkFormula(formulas[0] ?? '') !== null,
  );
}

/**
 * Takes the marks of the sheet off and puts those of the edit on, as the add-in does in Excel.
 * @throws PlanRefused where the sheet is gone, or protected against what would change
 */
export function writeMarks(workbook: Workbook, edit: MarkEdit): void {
  const sheet = sheetByName(workbook, edit.sheet);
  if (!sheet) throw new PlanRefused({ reason: 'sheet-gone', places: [] });
  const standing = marksOn(sheet);
  const wanted = edit.kind === 'set-marks' ? edit.marks : [];
  if (standing.length === 0 && wanted.length === 0) return;
  if (sheet.protection && sheet.protection.options.get('formatCells') !== true) {
    throw new PlanRefused({ reason: 'protected', places: [] });
  }
  for (const rule of standing) removeConditionalFormat(workbook, sheet, rule);
  addMarks(workbook, sheet, wanted);
}

function addMarks(workbook: Workbook, sheet: Sheet, marks: readonly Mark[]): void {
  for (const severity of MARK_SEVERITIES) {
    const cells = marks.filter((mark) => mark.severity === severity).map(({ cell }) => cell);
    if (cells.length === 0) continue;
    const { fill, fontColor, emphasis } = MARK_LOOKS[severity];
    const format: DifferentialFormat = { fill, fontColor, ...(emphasis && { [emphasis]: true }) };
    addConditionalFormat(workbook, sheet, {
      type: 'Custom',
      areas: markAreas(cells),
      formulas: [markFormula(severity).slice(1)],
      stopIfTrue: false,
      format,
    });
  }
}
