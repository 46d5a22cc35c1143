/**
 * The files of Microsoft's library that Excel loads: its entry, one part for each kind of Excel that the manifest
 * admits, and the words of the language that Excel speaks (English for all others). The mapping table is asked for
 * where the page is opened outside Office, the telemetry where the host allows logging; it tells the host, nobody else.
 * The licence goes with every copy.
 */
export const OFFICE_FILES = [
  'dist/office.js',
  'dist/excel-win32-16.01.js',
  'dist/excel-mac-16.00.js',
  'dist/excel-web-16.00.js',
  'dist/zh-cn/office_strings.js',
  'dist/zh-tw/office_strings.js',
  'dist/en-us/office_strings.js',
  'dist/o15apptofilemappingtable.js',
  'dist/telemetry/oteljs_agave.js',
  'LICENSE.md',
] as const;
