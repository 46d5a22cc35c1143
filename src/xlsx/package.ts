import { XlsxError } from './xlsx-error';
import { decodePart, encodePart } from './xml/part-text';
import { parseXml, type XmlDocument } from './xml/parse-xml';
import { hasStream, isCompoundFile } from './zip/compound-file';
import { pack, repack } from './zip/pack';
import { readZip } from './zip/read-zip';
import { MAX_PART_BYTES, unpack } from './zip/unpack';
import { writeZip } from './zip/write-zip';
import type { ZipEntry } from './zip/zip-entry';

/** What the parts together may declare; a workbook of 200,000 cells has some 10 MB. */
const MAX_PACKAGE_BYTES = 2 * 1024 * 1024 * 1024;

/** The part that tells the kind of every other. */
export const CONTENT_TYPES = '[Content_Types].xml';

/** A workbook file as its parts, still packed; never changed, a save writes another. */
export interface Package {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
}

/** New texts or bytes of parts by path; null takes a part out, an unknown path adds one. */
export type PartChanges = ReadonlyMap<string, string | Uint8Array | null>;

/** @throws XlsxError */
export function openPackage(bytes: Uint8Array): Package {
  if (isCompoundFile(bytes)) throw compoundFileError(bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new XlsxError('not-xlsx', 'no zip archive');
  const entries = readZip(bytes);
  const names = new Set(entries.map((entry) => entry.name.toLowerCase()));
  if (names.size < entries.length) throw new XlsxError('damaged', 'two parts of one name');
  if (names.has('xl/workbook.bin')) throw new XlsxError('old-format', 'binary workbook (.xlsb)');
  if (!names.has(CONTENT_TYPES.toLowerCase())) throw new XlsxError('not-xlsx', 'no content types');
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (declared > MAX_PACKAGE_BYTES) throw new XlsxError('too-large', 'all parts together');
  const source = { bytes, entries };
  opened.set(source, source);
  return source;
}

const opened = new WeakMap<object, Package>();

/** The package that the model knows only as an object; null where it is none. */
export function packageOf(file: object): Package | null {
  return opened.get(file) ?? null;
}

function compoundFileError(bytes: Uint8Array): XlsxError {
  if (hasStream(bytes, 'EncryptedPackage')) return new XlsxError('encrypted', 'password');
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) {
    return new XlsxError('old-format', '.xls');
  }
  return new XlsxError('not-xlsx', 'compound file of another program');
}

export function findEntry(source: Package, path: string): ZipEntry | undefined {
  const wanted = path.toLowerCase();
  return source.entries.find((entry) => entry.name.toLowerCase() === wanted);
}

/** The text of a part; undefined when there is none. Names of parts do not tell case apart. */
export function partText(source: Package, path: string): string | undefined {
  const entry = findEntry(source, path);
  return entry && decodePart(unpack(entry, MAX_PART_BYTES));
}

export function partXml(source: Package, path: string): XmlDocument | undefined {
  const text = partText(source, path);
  return text === undefined ? undefined : parseXml(text);
}

/**
 * The package with these parts changed; all others are copied packed as they are, in their order.
 * @param added parts that come packed from another package
 */
export function writePackage(
  source: Package,
  changes: PartChanges,
  added: readonly ZipEntry[] = [],
): Uint8Array {
  if (changes.size === 0 && added.length === 0) return source.bytes.slice();
  const left = new Map([...changes].map(([path, text]) => [path.toLowerCase(), { path, text }]));
  const entries = source.entries.flatMap((entry) => {
    const change = left.get(entry.name.toLowerCase());
    if (!change) return [entry];
    left.delete(entry.name.toLowerCase());
    const { text } = change;
    if (text === null) return [];
    return [repack(entry, typeof text === 'string' ? encodePart(text, unpack(entry)) : text)];
  });
  for (const { path, text } of left.values()) {
    if (text === null) continue;
    entries.push(pack(path, typeof text === 'string' ? new TextEncoder().encode(text) : text));
  }
  return writeZip([...entries, ...added]);
}
