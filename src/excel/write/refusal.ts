import { WorkspaceError } from '../../session/workspace';
import { run } from '../office/run';

/** Why a write was refused: Excel answers alike for a protected sheet and a read-only workbook. */
export async function explainRefusal(cause: unknown): Promise<unknown> {
  const denied = cause instanceof WorkspaceError && cause.failure === 'protected';
  return denied && (await isReadOnly()) ? new WorkspaceError('read-only', { cause }) : cause;
}

async function isReadOnly(): Promise<boolean> {
  try {
    return await run(async (context) => {
      const { workbook } = context;
      workbook.load('readOnly');
      await context.sync();
      return workbook.readOnly;
    });
  } catch {
    return false;
  }
}
