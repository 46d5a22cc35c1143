import type { SheetSnapshot } from '../../snapshot/snapshot';
import { customIds, loadRules, loadTypes, markIds } from './conditional-formats';
import { isPassing } from '../office/errors';
import { loadMerges, mergesOf } from './merges';
import type { SheetOutline } from './read-by-parts';
import { readCellsByParts } from './read-cells-by-parts';
import { readFormatsByParts } from './read-formats-by-parts';
import { readMergesByParts } from './read-merges-by-parts';
import type { SheetFormats } from './reading';
import { run } from '../office/run';
import { contentsOf, isAnswered, requestContents } from './sheet-contents';
import { shownCells } from './shown-cells';

interface SheetReading {
  readonly sheet: SheetSnapshot;
  readonly formats: SheetFormats;
}

/** Some sheets together; where Excel refuses, half of them, down to the one that has to be read in parts. */
export async function* readSheets(sheets: readonly SheetOutline[]): AsyncGenerator<SheetReading> {
  const [first] = sheets;
  if (!first) return;
  const together = await readTogether(sheets);
  if (together) {
    for (const take of together) yield take();
  } else if (sheets.length === 1) {
    yield await readInParts(first);
  } else {
    const middle = Math.ceil(sheets.length / 2);
    yield* readSheets(sheets.slice(0, middle));
    yield* readSheets(sheets.slice(middle));
  }
}

/** @returns what takes in one sheet each, so that there may be a rest between two; null where Excel refuses */
async function readTogether(
  sheets: readonly SheetOutline[],
): Promise<readonly (() => SheetReading)[] | null> {
  try {
    return await run(async (context) => {
      const requests = sheets.map(({ id, properties }) => {
        const sheet = context.workbook.worksheets.getItem(id);
        const contents = requestContents(sheet, properties.protected);
        const merged = loadMerges(sheet.getUsedRange());
        return { id, properties, contents, merged, formats: loadTypes(sheet) };
      });
      await context.sync();
      if (!requests.every(({ contents }) => isAnswered(contents))) return null;
      const rules = requests.map(({ formats }) => loadRules(formats));
      if (rules.some((ofSheet) => ofSheet.length > 0)) await context.sync();
      return requests.map(({ id, properties, contents, merged, formats }, at) => () => ({
        sheet: { ...properties, ...contentsOf(contents, mergesOf(merged)) },
        formats: {
          sheetId: id,
          hasCustom: customIds(formats).length > 0,
          marks: markIds(rules[at] ?? []),
        },
      }));
    });
  } catch (cause) {
    if (isPassing(cause)) throw cause;
    return null;
  }
}

async function readInParts({ id, properties }: SheetOutline): Promise<SheetReading> {
  const merges = await readMergesByParts(id);
  const cells = new Map(shownCells(await readCellsByParts(id), merges));
  return { sheet: { ...properties, cells, merges }, formats: await readFormatsByParts(id) };
}
