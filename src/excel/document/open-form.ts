import { loadTemplate } from '../write/load-template';
import { openWorkbook } from './open-workbook';

/**
 * Opens the blank form as a new workbook in a window of its own.
 * @throws WorkspaceError `no-new-window` where this Excel cannot do it
 */
export async function openForm(): Promise<void> {
  const { templateWorkbook } = await loadTemplate();
  await openWorkbook(templateWorkbook('department'));
}
