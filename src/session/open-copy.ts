import type { CheckedForm } from '../check';
import type { Snapshot } from '../snapshot/snapshot';
import { failureOf } from './failure';
import type { Check } from './run-check';
import type { Workspace, WorkspaceFailure } from './workspace';

/** The open workbook, as a file and as it was read just before. */
export interface WorkbookFile {
  readonly xlsx: Uint8Array;
  readonly snapshot: Snapshot;
  readonly forms: readonly CheckedForm[];
}

/** A workbook made from another one; it may tell more of itself than its bytes. */
export interface WorkbookCopy {
  readonly xlsx: Uint8Array;
}

export type CopyMaker<Copy extends WorkbookCopy> = (file: WorkbookFile) => Copy;

export type CopyOpened<Copy> =
  | { readonly kind: 'opened'; readonly copy: Copy }
  | { readonly kind: 'failed'; readonly failure: WorkspaceFailure };

/** Makes a copy of the workbook and opens it in a window of its own. The workbook is read only. Never rejects. */
export async function openCopy<Copy extends WorkbookCopy>(
  workspace: Workspace,
  check: Check,
  make: CopyMaker<Copy>,
): Promise<CopyOpened<Copy>> {
  try {
    const snapshot = await workspace.read();
    const forms = await check(snapshot);
    const copy = make({ xlsx: await workspace.readFile(), snapshot, forms });
    await workspace.openNew(copy.xlsx);
    return { kind: 'opened', copy };
  } catch (cause) {
    return { kind: 'failed', failure: failureOf(cause) };
  }
}
