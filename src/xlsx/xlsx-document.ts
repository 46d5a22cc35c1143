import type { Workbook } from '../workbook/workbook';
import type { Package } from './package';

/** An open workbook together with the package that it came from, into which a save patches it back. */
export interface XlsxDocument {
  readonly workbook: Workbook;
  readonly source: Package;
}
