/**
 * Why a file could not be opened as a workbook:
 * - `encrypted`: it has a password to open
 * - `old-format`: an .xls of Excel 97–2003, or a binary .xlsb
 * - `not-xlsx`: something else altogether
 * - `damaged`: a package that breaks its own rules
 * - `too-large`: it inflates to more than we are ready to hold
 * - `forbidden-xml`: a document type or entities, which no workbook has but attacks do
 */
export type XlsxErrorCode =
  'encrypted' | 'old-format' | 'not-xlsx' | 'damaged' | 'too-large' | 'forbidden-xml';

export class XlsxError extends Error {
  override readonly name = 'XlsxError';

  /** @param detail for a developer's eyes; people are told by the code */
  constructor(
    readonly code: XlsxErrorCode,
    detail: string,
    options?: { readonly cause: unknown },
  ) {
    super(`${code}: ${detail}`, options);
  }
}
