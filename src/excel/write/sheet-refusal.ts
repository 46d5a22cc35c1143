import type { ReversibleEdit } from '../../plan/edit';
import { WorkspaceError } from '../../session/workspace';
import { stepsDone } from './write-steps';

/** Whether this Excel can take sheets from a file at all: ExcelApi 1.13, and not on an iPad. */
export function takesSheets({ workbook }: Excel.RequestContext): boolean {
  return (
    Office.context.requirements.isSetSupported('ExcelApi', '1.13') &&
    'insertWorksheetsFromBase64' in workbook
  );
}

/**
 * Why a write failed, where a sheet was to come: Excel on the web at times refuses one without giving a reason
 * (office-js#6142), and there is another way to the form.
 */
export function explainSheetRefusal(cause: unknown, steps: readonly ReversibleEdit[]): unknown {
  const isUnexplained = cause instanceof WorkspaceError && cause.failure === 'unknown';
  return isUnexplained && steps[stepsDone(cause)]?.kind === 'insert-sheet'
    ? new WorkspaceError('sheet-refused', { cause })
    : cause;
}
