/**
 * Why a change was refused, as Excel would refuse it:
 * - `formula-syntax`: the text after `=` is no formula
 * - `array-part`: the cell is one of several that an array formula fills
 * - `too-long`: more than a cell can hold
 * - `bad-name`, `name-taken`, `name-missing`: of defined names
 * - `bad-rule`: of conditional formats
 */
export type WorkbookErrorCode =
  | 'formula-syntax'
  | 'array-part'
  | 'too-long'
  | 'bad-name'
  | 'name-taken'
  | 'name-missing'
  | 'bad-rule';

export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  constructor(
    readonly code: WorkbookErrorCode,
    detail = '',
  ) {
    super(`${code} ${detail}`.trim());
  }
}
