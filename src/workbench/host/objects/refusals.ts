import { WorkbookError, type WorkbookErrorCode } from '../../../workbook/workbook-error';
import { WireError, type WireErrorCode } from '../protocol/wire-error';

/** What Excel's API answers where the model refuses a change. */
const CODES: Readonly<Record<WorkbookErrorCode, WireErrorCode>> = {
  'formula-syntax': 'InvalidArgument',
  'array-part': 'InvalidOperation',
  'too-long': 'InvalidArgument',
  'bad-name': 'InvalidArgument',
  'name-taken': 'ItemAlreadyExists',
  'name-missing': 'ItemNotFound',
  'bad-rule': 'InvalidArgument',
  'comment-taken': 'InvalidOperation',
  'beyond-sheet': 'NonBlankCellOffSheet',
  'bad-sheet-name': 'InvalidArgument',
  'sheet-name-taken': 'ItemAlreadyExists',
  'last-sheet': 'InvalidOperation',
  'leaves-sheet': 'InvalidOperation',
  'cannot-copy': 'InvalidOperation',
  'cannot-move': 'InsertDeleteConflict',
};

/** Changes the model; a refusal becomes the API's error. */
export function changing<T>(change: () => T): T {
  try {
    return change();
  } catch (error) {
    if (error instanceof WorkbookError) throw new WireError(CODES[error.code], error.message);
    throw error;
  }
}
