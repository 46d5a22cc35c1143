import { excelWorkspace } from '../../src/excel/workspace';
import { fileWorkspace } from '../../src/offline/file-workspace';
import type { Workspace } from '../../src/session/workspace';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';

/** A workbook that is open somewhere, and the file that it would be saved as. */
export interface Opened {
  readonly workspace: Workspace;
  readonly save: () => Promise<Uint8Array>;
}

export async function openInExcel(bytes: Uint8Array): Promise<Opened> {
  await excelHost.open(bytes);
  return { workspace: excelWorkspace(), save: () => excelHost.save() };
}

export function openInPage(bytes: Uint8Array): Promise<Opened> {
  const document = openXlsx(bytes);
  const ignore = () => undefined;
  const host = { changed: ignore, selected: ignore, handOver: ignore };
  return Promise.resolve({
    workspace: fileWorkspace(document, host),
    save: () => Promise.resolve(saveXlsx(document)),
  });
}
