import { MARK_SEVERITIES, markFormula, type Mark, type MarkSeverity } from '../plan/edit';
import { markAddresses } from './mark-addresses';
import { MARK_LOOKS } from './mark-look';

/**
 * Queues the removal of formats. From the lowest priority up: should ids be mere positions, those
 * still to be removed keep theirs.
 * @param ids highest priority first
 */
export function removeFormats(sheet: Excel.Worksheet, ids: readonly string[]): void {
  const formats = sheet.getRange().conditionalFormats;
  for (const id of [...ids].reverse()) formats.getItem(id).delete();
}

/** Queues one conditional format a severity, or several where the addresses get too long. */
export function addMarks(sheet: Excel.Worksheet, marks: readonly Mark[]): void {
  for (const severity of MARK_SEVERITIES) {
    const cells = marks.filter((mark) => mark.severity === severity).map(({ cell }) => cell);
    for (const address of markAddresses(cells)) addMark(sheet, address, severity);
  }
}

function addMark(sheet: Excel.Worksheet, address: string, severity: MarkSeverity): void {
  const format = sheet
    .getRanges(address)
    .conditionalFormats.add(Excel.ConditionalFormatType.custom);
  const look = MARK_LOOKS[severity];
  format.stopIfTrue = false;
  format.custom.rule.formula = markFormula(severity);
  format.custom.format.fill.color = look.fill;
  format.custom.format.font.color = look.fontColor;
  if (look.emphasis) format.custom.format.font[look.emphasis] = true;
}
