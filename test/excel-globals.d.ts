import type { ExcelTestHost } from './excel-test-host';

declare global {
  /** Only in test files that name the environment `./test/excel-environment.ts`. */
  const excelHost: ExcelTestHost;
}
