import { WorkspaceError } from '../../session/workspace';
import { toBase64 } from '../../plan/base64';
import { toWorkspaceError } from '../office/errors';

const MISSING: ReadonlySet<string> = new Set(['ApiNotFound', 'NotImplemented']);

/**
 * Opens a package as a new workbook in a window of its own. It has no file yet: the user saves it where and as what
 * they like, and the open workbook stays what it is. While a cell is being edited Excel waits.
 * @throws WorkspaceError `no-new-window` where this Excel cannot do it
 */
export async function openWorkbook(xlsx: Uint8Array): Promise<void> {
  // Missing on iPad, whatever requirement set it declares; a page without Office has no Excel at all.
  if (typeof Excel === 'undefined' || !('createWorkbook' in Excel))
    throw new WorkspaceError('no-new-window');
  try {
    await Excel.createWorkbook(toBase64(xlsx));
  } catch (cause) {
    throw isMissing(cause)
      ? new WorkspaceError('no-new-window', { cause })
      : toWorkspaceError(cause);
  }
}

function isMissing(cause: unknown): boolean {
  return cause instanceof OfficeExtension.Error && MISSING.has(cause.code);
}
