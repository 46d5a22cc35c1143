import { XlsxError } from '../xlsx-error';
import type { ZipEntry } from './zip-entry';

const END_RECORD = 0x06054b50;
const END_LOCATOR_64 = 0x07064b50;
const END_RECORD_64 = 0x06064b50;
const CENTRAL_RECORD = 0x02014b50;
const LOCAL_RECORD = 0x04034b50;
const EXTRA_64 = 0x0001;
const UNKNOWN_32 = 0xffffffff;
const ENCRYPTED_FLAG = 1;
const MAX_COMMENT = 0xffff;
const MAX_ENTRIES = 20_000;

/**
 * Lists a zip archive's entries in the order of its directory, folders too, without unpacking any.
 * @throws XlsxError `damaged`, `encrypted`, `too-large`
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const directory = findDirectory(view);
    if (directory.count > MAX_ENTRIES) throw new XlsxError('too-large', 'too many parts');
    const entries: ZipEntry[] = [];
    let at = directory.offset;
    for (let i = 0; i < directory.count; i++) {
      const { entry, next } = readRecord(bytes, view, at);
      entries.push(entry);
      at = next;
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) {
      throw new XlsxError('damaged', 'the archive ends early', { cause: error });
    }
    throw error;
  }
}

function findDirectory(view: DataView): { readonly count: number; readonly offset: number } {
  const lowest = Math.max(0, view.byteLength - 22 - MAX_COMMENT);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    if (at >= 20 && view.getUint32(at - 20, true) === END_LOCATOR_64) {
      const end = Number(view.getBigUint64(at - 12, true));
      if (view.getUint32(end, true) !== END_RECORD_64) break;
      return {
        count: Number(view.getBigUint64(end + 32, true)),
        offset: Number(view.getBigUint64(end + 48, true)),
      };
    }
    return { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
  }
  throw new XlsxError('damaged', 'no zip directory');
}

function readRecord(bytes: Uint8Array, view: DataView, at: number) {
  if (view.getUint32(at, true) !== CENTRAL_RECORD) throw new XlsxError('damaged', 'bad directory');
  const flags = view.getUint16(at + 8, true);
  if (flags & ENCRYPTED_FLAG) throw new XlsxError('encrypted', 'encrypted zip entry');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const rawName = slice(bytes, at + 46, nameLength);
  const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
  const entry: ZipEntry = {
    name: new TextDecoder().decode(rawName).replaceAll('\\', '/'),
    rawName,
    madeBy: view.getUint16(at + 4, true),
    needed: view.getUint16(at + 6, true),
    flags,
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    internalAttributes: view.getUint16(at + 36, true),
    externalAttributes: view.getUint32(at + 38, true),
    packed: packedBytes(bytes, view, sizes.offset, sizes.packedSize),
  };
  return { entry, next: at + 46 + nameLength + extraLength + commentLength };
}

/** Sizes and place of an entry; those that need 64 bits stand in an extra field, in this order. */
function readSizes(view: DataView, at: number, extraStart: number, extraLength: number) {
  let size = view.getUint32(at + 24, true);
  let packedSize = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  for (let extra = extraStart; extra + 4 <= extraStart + extraLength;) {
    let field = extra + 4;
    if (view.getUint16(extra, true) === EXTRA_64) {
      const next = () => Number(view.getBigUint64((field += 8) - 8, true));
      if (size === UNKNOWN_32) size = next();
      if (packedSize === UNKNOWN_32) packedSize = next();
      if (offset === UNKNOWN_32) offset = next();
    }
    extra += 4 + view.getUint16(extra + 2, true);
  }
  return { size, packedSize, offset };
}

function packedBytes(bytes: Uint8Array, view: DataView, offset: number, length: number) {
  if (view.getUint32(offset, true) !== LOCAL_RECORD) throw new XlsxError('damaged', 'bad entry');
  const header = 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return slice(bytes, offset + header, length);
}

function slice(bytes: Uint8Array, start: number, length: number): Uint8Array {
  if (start + length > bytes.length) throw new XlsxError('damaged', 'the archive ends early');
  return bytes.subarray(start, start + length);
}
