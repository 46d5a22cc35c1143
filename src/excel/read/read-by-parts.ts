import type { Course } from '../../session/course';
import type { NameSnapshot, SheetSnapshot } from '../../snapshot/snapshot';
import { protectionOf } from './allowances';
import { keptText, requestKept } from './kept-part';
import { loadNames, namesOf } from './names';
import { readOverview } from './overview';
import type { Reading, SheetFormats } from './reading';
import { readSheets } from './read-sheets';
import { run } from '../office/run';
import { propertiesOf } from './sheet-contents';

/** What is known of a sheet before it is read. */
export interface SheetOutline {
  readonly id: string;
  readonly properties: Pick<SheetSnapshot, 'name' | 'visibility' | 'protected' | 'allows'>;
}

interface Outline extends Omit<Reading['snapshot'], 'sheets'> {
  readonly sheets: readonly SheetOutline[];
}

/** So many sheets of ordinary forms stay well below the 5 MB of Excel on the web, and are taken in at one go. */
const BATCH = 8;

/**
 * The whole workbook with as many round trips as it takes: for workbooks that Excel cannot answer at once.
 * @throws Cancelled
 */
export async function readByParts(course?: Course): Promise<Reading> {
  const { sheets, ...outline } = await readOutline();
  const read: SheetSnapshot[] = [];
  const formats = new Map<string, SheetFormats>();
  for (let at = 0; at < sheets.length; at += BATCH) {
    for await (const sheet of readSheets(sheets.slice(at, at + BATCH))) {
      read.push(sheet.sheet);
      formats.set(sheet.sheet.name, sheet.formats);
      await course?.rest({ phase: 'reading', done: read.length, total: sheets.length });
    }
  }
  return { snapshot: { ...outline, sheets: read }, formats };
}

function readOutline(): Promise<Outline> {
  return run(async (context) => {
    const { sheets, names, activeSheet, ruleSettings, keptParts } = await readOverview(
      context,
      new Set(),
    );
    const owned = sheets.map((sheet) => ({ sheet, names: loadNames(sheet.names) }));
    const requested = requestKept(keptParts);
    await context.sync();
    const kept = keptText(requested);
    const ownNames = owned.flatMap(({ sheet, names: own }): readonly NameSnapshot[] =>
      namesOf(own, sheet.name),
    );
    return {
      sheets: sheets.map((sheet) => ({
        id: sheet.id,
        properties: { ...propertiesOf(sheet), ...protectionOf(sheet) },
      })),
      names: [...names, ...ownNames],
      activeSheet,
      ...(ruleSettings !== null && { ruleSettings }),
      ...(kept !== null && { kept }),
    };
  });
}
