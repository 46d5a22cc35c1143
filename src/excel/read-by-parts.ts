import type { NameSnapshot, SheetSnapshot } from '../snapshot/snapshot';
import { keptText, requestKept } from './kept-part';
import { loadNames, namesOf } from './names';
import { readOverview } from './overview';
import { readCellsByParts } from './read-cells-by-parts';
import { readFormatsByParts } from './read-formats-by-parts';
import { readMergesByParts } from './read-merges-by-parts';
import type { Reading, SheetFormats } from './reading';
import { run } from './run';
import { shownCells } from './shown-cells';
import { visibilityOf } from './visibility';

type SheetProperties = Omit<SheetSnapshot, 'cells' | 'merges'>;

interface Outline {
  readonly sheets: readonly { readonly id: string; readonly properties: SheetProperties }[];
  readonly names: readonly NameSnapshot[];
  readonly activeSheet: string;
  readonly ruleSettings: string | null;
  readonly kept: string | null;
}

/** The whole workbook with as many round trips as it takes: for workbooks that Excel cannot answer at once. */
export async function readByParts(): Promise<Reading> {
  const { sheets, names, activeSheet, ruleSettings, kept } = await readOutline();
  const read: SheetSnapshot[] = [];
  const formats = new Map<string, SheetFormats>();
  for (const { id, properties } of sheets) {
    const merges = await readMergesByParts(id);
    const cells = new Map(shownCells(await readCellsByParts(id), merges));
    read.push({ ...properties, cells, merges });
    formats.set(properties.name, await readFormatsByParts(id));
  }
  const decided = {
    ...(ruleSettings !== null && { ruleSettings }),
    ...(kept !== null && { kept }),
  };
  return { snapshot: { sheets: read, names, activeSheet, ...decided }, formats };
}

function readOutline(): Promise<Outline> {
  return run(async (context) => {
    const { sheets, names, ...rest } = await readOverview(context, new Set());
    const owned = sheets.map((sheet) => ({ sheet, names: loadNames(sheet.names) }));
    const kept = requestKept(rest.keptParts);
    await context.sync();
    return {
      sheets: sheets.map((sheet) => ({
        id: sheet.id,
        properties: {
          name: sheet.name,
          visibility: visibilityOf(sheet),
          protected: sheet.protection.protected,
        },
      })),
      names: [...names, ...owned.flatMap(({ sheet, names: own }) => namesOf(own, sheet.name))],
      activeSheet: rest.activeSheet,
      ruleSettings: rest.ruleSettings,
      kept: keptText(kept),
    };
  });
}
