export const STORED = 0;
export const DEFLATED = 8;

/** One file of a zip archive, still packed; the fields are those of its central directory record. */
export interface ZipEntry {
  /** With forward slashes. */
  readonly name: string;
  /** The name as it stands in the archive. */
  readonly rawName: Uint8Array;
  readonly madeBy: number;
  readonly needed: number;
  readonly flags: number;
  readonly method: number;
  /** MS-DOS time and date, as one number. */
  readonly modified: number;
  readonly crc: number;
  /** Bytes after unpacking, as declared. */
  readonly size: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  readonly packed: Uint8Array;
}
