import type { ChangeState } from './change';
import { failureOf } from './failure';

/**
 * Opens a blank form outside of the workbook, in which nothing changes.
 * @returns why that did not work, if it did not; never rejects
 */
export async function openForm(open: () => Promise<void>): Promise<ChangeState> {
  try {
    await open();
    return { kind: 'none' };
  } catch (cause) {
    const title = { key: 'open-template', data: {} } as const;
    return { kind: 'failed', wanted: 'applied', title, failure: failureOf(cause), places: [] };
  }
}
