import { parseMarkFormula } from '../../plan/marks/mark';
import { isPassing } from '../office/errors';
import { customIds, loadRule, loadTypes } from './conditional-formats';
import type { SheetFormats } from './reading';
import { run } from '../office/run';

/** A sheet's conditional formats one by one, so that a rule that Excel cannot read spoils no other: it is left alone. */
export async function readFormatsByParts(sheetId: string): Promise<SheetFormats> {
  const ids = await readable(readCustomIds(sheetId), []);
  const marks: string[] = [];
  for (const id of ids) {
    if (parseMarkFormula(await readable(readFormula(sheetId, id), ''))) marks.push(id);
  }
  return { sheetId, hasCustom: ids.length > 0, marks };
}

async function readable<Value>(reading: Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await reading;
  } catch (cause) {
    if (isPassing(cause)) throw cause;
    return otherwise;
  }
}

function readCustomIds(sheetId: string): Promise<readonly string[]> {
  return run(async (context) => {
    const formats = loadTypes(context.workbook.worksheets.getItem(sheetId));
    await context.sync();
    return customIds(formats);
  });
}

function readFormula(sheetId: string, id: string): Promise<string> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const rule = loadRule(sheet.getRange().conditionalFormats.getItem(id));
    await context.sync();
    return rule.formula;
  });
}
