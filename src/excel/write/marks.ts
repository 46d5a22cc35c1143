import type { MarkEdit } from '../../plan/edit';
import { MARK_SEVERITIES, markFormula, type Mark, type MarkSeverity } from '../../plan/marks/mark';
import { MARK_LOOKS } from '../../plan/marks/mark-look';
import { markAddresses } from './mark-addresses';
import { readMarks } from '../read/read-marks';
import type { SheetFormats } from '../read/reading';
import { run } from '../office/run';

type Formats = ReadonlyMap<string, SheetFormats>;

/** Whether the edit would change anything where these formats stand. */
export function changesMarks(edit: MarkEdit, formats: Formats): boolean {
  return addsMarks(edit) || hasMarks(edit, formats);
}

export function hasMarks(edit: MarkEdit, formats: Formats): boolean {
  return marksOn(edit, formats).length > 0;
}

export function addsMarks(edit: MarkEdit): boolean {
  return edit.kind === 'set-marks' && edit.marks.length > 0;
}

/** Queues the edit: the marks that stand are taken off, its own put on. */
export function writeMarks(context: Excel.RequestContext, edit: MarkEdit, formats: Formats): void {
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  removeFormats(sheet, marksOn(edit, formats));
  if (edit.kind === 'set-marks') addMarks(sheet, edit.marks);
}

/** Sheets marked at once: well below the 5 MB that Excel on the web takes, and soon put together. */
const MOST_SHEETS = 24;

/** The edits as they are written, a round trip each; the last may go along with something else. */
export function slicesOf(edits: readonly MarkEdit[]): (readonly MarkEdit[])[] {
  const count = Math.ceil(edits.length / MOST_SHEETS);
  return Array.from({ length: count }, (_, at) =>
    edits.slice(at * MOST_SHEETS, (at + 1) * MOST_SHEETS),
  );
}

/** One round trip. */
export function writeOnlyMarks(edits: readonly MarkEdit[], formats: Formats): Promise<void> {
  return run(async (context) => {
    for (const edit of edits) writeMarks(context, edit, formats);
    await context.sync();
  });
}

/**
 * Takes all marks off, sheet by sheet, so that one that refuses does not keep the others marked.
 * @returns whether none is left
 */
export async function takeMarksOff(sheetNames: readonly string[]): Promise<boolean> {
  let clean = true;
  for (const name of sheetNames) {
    try {
      await run((context) => clearSheet(context, name));
    } catch {
      // The first refusal is the one that the user hears of; the next check finds these marks again.
      clean = false;
    }
  }
  return clean;
}

async function clearSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const marks = (await readMarks(context, [name])).get(name)?.marks ?? [];
  removeFormats(context.workbook.worksheets.getItem(name), marks);
  await context.sync();
}

function marksOn(edit: MarkEdit, formats: Formats): readonly string[] {
  return formats.get(edit.sheet)?.marks ?? [];
}

/**
 * Queues the removal of formats. From the lowest priority up: should ids be mere positions, those
 * still to be removed keep theirs.
 * @param ids highest priority first
 */
function removeFormats(sheet: Excel.Worksheet, ids: readonly string[]): void {
  const formats = sheet.getRange().conditionalFormats;
  for (const id of [...ids].reverse()) formats.getItem(id).delete();
}

/** Queues one conditional format a severity, or several where the addresses get too long. */
function addMarks(sheet: Excel.Worksheet, marks: readonly Mark[]): void {
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
