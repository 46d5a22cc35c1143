/**
 * Why a change was refused, as Excel would refuse it:
 * - `formula-syntax`: the text after `=` is no formula
 * - `array-part`: the cell is one of several that an array formula fills
 * - `too-long`: more than a cell can hold
 * - `bad-name`, `name-taken`, `name-missing`: of defined names
 * - `bad-rule`: of conditional formats
 * - `comment-taken`: the cell has a comment
 * - `beyond-sheet`: cells with contents would leave the sheet, or rows are asked for that it does not have
 * - `bad-sheet-name`, `sheet-name-taken`: of sheets
 * - `last-sheet`: the only sheet that can be seen would go or be hidden
 * - `leaves-sheet`: a formula of a sheet that would go to another workbook needs what is not on it; the detail is it
 * - `cannot-copy`: a sheet holds what cannot be had twice: a table, a pivot table; the detail says what
 * - `cannot-move`: something refers to the rows that can neither move along nor be left behind; the detail says what
 */
export type WorkbookErrorCode =
  | 'formula-syntax'
  | 'array-part'
  | 'too-long'
  | 'bad-name'
  | 'name-taken'
  | 'name-missing'
  | 'bad-rule'
  | 'comment-taken'
  | 'beyond-sheet'
  | 'bad-sheet-name'
  | 'sheet-name-taken'
  | 'last-sheet'
  | 'leaves-sheet'
  | 'cannot-copy'
  | 'cannot-move';

export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  constructor(
    readonly code: WorkbookErrorCode,
    detail = '',
  ) {
    super(`${code} ${detail}`.trim());
  }
}
