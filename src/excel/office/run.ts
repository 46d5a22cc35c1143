import { toWorkspaceError } from './errors';

/**
 * Excel.run that rejects with a WorkspaceError. Without `delayForCellEdit`: a click while a cell is
 * being edited shall say at once what to do. A queued batch would keep the pane busy and the ribbon
 * command open until the user happens to leave the cell, and Excel ends a command's runtime after
 * five minutes.
 */
export async function run<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run(batch);
  } catch (cause) {
    throw toWorkspaceError(cause);
  }
}
