import { protectionOf } from './allowances';
import { customIds, loadRules, loadTypes, markIds, type CustomRule } from './conditional-formats';
import { keptText, requestKept } from './kept-part';
import { loadMerges, mergesOf } from './merges';
import { namesOf } from './names';
import { readOverview } from './overview';
import type { Reading, SheetFormats } from './reading';
import { requestContents, sheetWith, type ContentsRequest } from './sheet-contents';

/** Of more sheets the answer may exceed what Excel on the web gives at once, and taking it in keeps the pane busy. */
const MOST_SHEETS = 24;

/**
 * The whole workbook in two round trips, whatever the number of sheets: what sheets there are, then
 * all that they hold. A third is needed only for the formulas of conditional formats on sheets that
 * are neither in front nor watched.
 * Null for a workbook of many sheets. Fails where Excel cannot answer at once (very large sheets, more than 512 merged areas, an
 * unreadable rule): then the workbook has to be read part by part.
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  watched: ReadonlySet<string>,
): Promise<Reading | null> {
  const overview = await readOverview(context, watched);
  if (overview.sheets.length > MOST_SHEETS) return null;
  const requests = overview.sheets.map((sheet) =>
    requestSheet(sheet, overview.formats.get(sheet.id)),
  );
  const keptPart = requestKept(overview.keptParts);
  await context.sync();

  const rules = requests.map(({ early, formats }) => early ?? loadRules(formats));
  if (requests.some(({ early }, at) => !early && rules[at]?.length)) await context.sync();

  const kept = keptText(keptPart);
  return {
    snapshot: {
      sheets: requests.map((request) => ({
        ...sheetWith(request.sheet, request, mergesOf(request.merged)),
        ...protectionOf(request.sheet),
      })),
      names: [
        ...overview.names,
        ...requests.flatMap(({ sheet, names }) => namesOf(names, sheet.name)),
      ],
      activeSheet: overview.activeSheet,
      ...(overview.ruleSettings !== null && { ruleSettings: overview.ruleSettings }),
      ...(kept !== null && { kept }),
    },
    formats: new Map(
      requests.map(({ sheet, formats }, at): [string, SheetFormats] => [
        sheet.name,
        {
          sheetId: sheet.id,
          hasCustom: customIds(formats).length > 0,
          marks: markIds(rules[at] ?? []),
        },
      ]),
    ),
  };
}

interface SheetRequest extends ContentsRequest {
  readonly sheet: Excel.Worksheet;
  readonly merged: Excel.RangeAreas;
  readonly formats: Excel.ConditionalFormatCollection;
  /** The rules asked for in this round trip already, where the types were known before it. */
  readonly early: readonly CustomRule[] | null;
}

/** Merges are asked for also where cells are blank. */
function requestSheet(
  sheet: Excel.Worksheet,
  known: Excel.ConditionalFormatCollection | undefined,
): SheetRequest {
  return {
    sheet,
    ...requestContents(sheet, sheet.protection.protected),
    merged: loadMerges(sheet.getUsedRange()),
    formats: known ?? loadTypes(sheet),
    early: known ? loadRules(known) : null,
  };
}
