import type { Edit, Plan } from '../plan/edit';
import { addMarks, removeFormats } from './marks';
import { readMarks } from './read-marks';
import { explainRefusal } from './refusal';
import type { SheetFormats } from './reading';
import { run } from './run';

/**
 * Carries out a plan in one round trip; in none where nothing would change. When Excel refuses a
 * part of it, what it did before stays, so then our marks are taken off the plan's sheets again:
 * half the marks would say that the other cells are right.
 * @param formats what stands on the plan's sheets, read just before
 */
export async function applyPlan(
  { edits }: Plan,
  formats: ReadonlyMap<string, SheetFormats>,
): Promise<void> {
  const changes = edits.filter((edit) => addsMarks(edit) || marksOn(edit, formats).length > 0);
  if (changes.length === 0) return;
  try {
    await run(async (context) => {
      for (const edit of changes) {
        const sheet = context.workbook.worksheets.getItem(edit.sheet);
        removeFormats(sheet, marksOn(edit, formats));
        if (edit.kind === 'set-marks') addMarks(sheet, edit.marks);
      }
      await context.sync();
    });
  } catch (cause) {
    const clean = await takeMarksOff(changes.map(({ sheet }) => sheet));
    if (!clean || changes.some(addsMarks)) throw await explainRefusal(cause);
  }
}

function addsMarks(edit: Edit): boolean {
  return edit.kind === 'set-marks' && edit.marks.length > 0;
}

function marksOn(edit: Edit, formats: ReadonlyMap<string, SheetFormats>): readonly string[] {
  return formats.get(edit.sheet)?.marks ?? [];
}

/** Sheet by sheet, so that one that refuses does not keep the others marked. */
async function takeMarksOff(sheetNames: readonly string[]): Promise<boolean> {
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
