import { WorkspaceError } from '../../session/workspace';
import { SHEET_COLUMNS, SHEET_ROWS, type Area } from '../../snapshot/area';
import { cellsOf, loadBlock, type AddressedCell } from './cells';
import { areaAt, cellCount, halves, loadArea, rangeAt } from './parts';
import { run } from '../office/run';

const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: SHEET_ROWS - 1, right: SHEET_COLUMNS - 1 };
/** Well below the 5 MB that Excel on the web answers at most, and never less than one row. */
const BLOCK_CELLS = 20_000;
/** A sheet that needs more blocks is no form, and reading it would take minutes. */
const MAX_BLOCKS = 100;

/**
 * The cells of a sheet too large for one answer. Each part is first narrowed to what is used in it,
 * so that one stray value in the last row costs a few round trips and not a million rows.
 */
export async function readCellsByParts(sheetId: string): Promise<readonly AddressedCell[]> {
  let blocks = 0;
  const read = async (area: Area): Promise<readonly AddressedCell[]> => {
    const used = await usedPart(sheetId, area);
    if (!used) return [];
    if (cellCount(used) > BLOCK_CELLS) {
      const [first, second] = halves(used);
      return [...(await read(first)), ...(await read(second))];
    }
    blocks += 1;
    if (blocks > MAX_BLOCKS) throw new WorkspaceError('too-large');
    return readBlock(sheetId, used);
  };
  return read(WHOLE_SHEET);
}

function usedPart(sheetId: string, area: Area): Promise<Area | null> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const used = loadArea(rangeAt(sheet, area).getUsedRangeOrNullObject(true));
    await context.sync();
    return used.isNullObject ? null : areaAt(used);
  });
}

function readBlock(sheetId: string, area: Area): Promise<readonly AddressedCell[]> {
  return run(async (context) => {
    const block = loadBlock(rangeAt(context.workbook.worksheets.getItem(sheetId), area));
    await context.sync();
    return cellsOf(block);
  });
}
