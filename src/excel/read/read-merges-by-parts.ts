import { WorkspaceError } from '../../session/workspace';
import type { Area } from '../../snapshot/area';
import { loadMerges, mergesOf } from './merges';
import { areaAt, cellCount, halves, loadArea, rangeAt } from './parts';
import { run } from '../office/run';

/** Excel refuses to list more merged areas than this at once; so many cells cannot hold more. */
export const MAX_MERGES = 512;

/**
 * The merged areas of a sheet, given by id or name, with too many for one answer. A part lists those whose heads it
 * holds, so that no area is missed or listed twice.
 */
export async function readMergesByParts(sheetId: string): Promise<readonly Area[]> {
  const read = async (area: Area): Promise<readonly Area[]> => {
    try {
      return await readMerges(sheetId, area);
    } catch (cause) {
      if (!mayBeTooMany(cause) || cellCount(area) <= MAX_MERGES) throw cause;
      const [first, second] = halves(area);
      return [...(await read(first)), ...(await read(second))];
    }
  };
  return read(await usedArea(sheetId));
}

/** Whether Excel may have refused for that reason: by which code it does is written nowhere. */
export function mayBeTooMany(cause: unknown): boolean {
  if (!(cause instanceof WorkspaceError)) return false;
  return cause.failure === 'unknown' || cause.failure === 'too-large';
}

function usedArea(sheetId: string): Promise<Area> {
  return run(async (context) => {
    const used = loadArea(context.workbook.worksheets.getItem(sheetId).getUsedRange());
    await context.sync();
    return areaAt(used);
  });
}

function readMerges(sheetId: string, area: Area): Promise<readonly Area[]> {
  return run(async (context) => {
    const merged = loadMerges(rangeAt(context.workbook.worksheets.getItem(sheetId), area));
    await context.sync();
    return mergesOf(merged);
  });
}
