import { customIds, loadRules, loadTypes, markIds } from './conditional-formats';
import type { SheetFormats } from './reading';

/** What stands on these sheets now: two round trips, one where no rule is a formula. */
export async function readMarks(
  context: Excel.RequestContext,
  sheetNames: readonly string[],
): Promise<ReadonlyMap<string, SheetFormats>> {
  const requests = sheetNames.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load('id');
    return { name, sheet, formats: loadTypes(sheet) };
  });
  await context.sync();
  const rules = requests.map(({ formats }) => loadRules(formats));
  if (rules.some((ofSheet) => ofSheet.length > 0)) await context.sync();
  return new Map(
    requests.map(({ name, sheet, formats }, at) => [
      name,
      {
        sheetId: sheet.id,
        hasCustom: customIds(formats).length > 0,
        marks: markIds(rules[at] ?? []),
      },
    ]),
  );
}
