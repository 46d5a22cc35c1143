import type { ExcelWorkspace } from '../excel/workspace';
import type { Check } from '../session/run-check';
import type { CreateLive } from '../session/live/live';

/** What lets the list follow the workbook comes in a file of its own, with the first check. */
export async function loadLive(workspace: ExcelWorkspace, check: Check): Promise<CreateLive> {
  const { liveOver } = await import(/* webpackChunkName: "live" */ './live-over');
  return liveOver(workspace, check);
}
