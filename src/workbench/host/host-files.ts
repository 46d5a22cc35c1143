/** What a host asks of whoever opened the workbook in it: the host holds the model only, not the file. */
export interface HostFiles {
  /** The open workbook as a package, with what has changed since it was opened. */
  readonly save: () => Uint8Array;
  /**
   * Opens another workbook in a window of its own, unsaved; null for an empty one.
   * @throws XlsxError when the bytes are no workbook
   */
  readonly openNew: (xlsx: Uint8Array | null) => void;
}
