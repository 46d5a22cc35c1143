import type { Session } from '../session/state';
import type { Workbook } from '../workbook/workbook';
import { openXlsx } from '../xlsx/open-xlsx';
import { saveXlsx } from '../xlsx/save-xlsx';
import { fileWorkspace, type FileHost } from './file-workspace';
import { openSession } from './open-session';

/** A workbook file with all that works on it. */
export interface OpenedFile {
  readonly name: string;
  readonly workbook: Workbook;
  readonly session: Session;
  readonly save: () => Uint8Array;
}

/** Bytes of the blank form as a workbook, which come in a file of their own. */
export async function blankForm(): Promise<Uint8Array> {
  const { templateWorkbook } = await import(
    /* webpackChunkName: "template" */ '../template/template-sheet'
  );
  return templateWorkbook('department');
}

/**
 * @param openForm offers the blank form as a workbook beside this one
 * @throws XlsxError
 */
export function openFile(
  bytes: Uint8Array,
  name: string,
  host: FileHost,
  openForm: () => Promise<void>,
): OpenedFile {
  const document = openXlsx(bytes);
  return {
    name,
    workbook: document.workbook,
    session: openSession(fileWorkspace(document, host), openForm),
    save: () => saveXlsx(document),
  };
}
