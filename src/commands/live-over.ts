import { watchWorkspace } from '../excel/watch/watch-workspace';
import type { ExcelWorkspace } from '../excel/workspace';
import { PAGE_CLOCK } from '../session/live/clock';
import { createLive, type CreateLive } from '../session/live/live';
import type { Check } from '../session/run-check';

/** Live checking of the workbook that is open in Excel. */
export function liveOver(workspace: ExcelWorkspace, check: Check): CreateLive {
  const access = watchWorkspace(workspace, PAGE_CLOCK);
  return (host) => createLive({ access, check, clock: PAGE_CLOCK }, host);
}
