import { Inflate } from 'fflate';
import { XlsxError } from '../xlsx-error';
import { crc32 } from './crc32';
import { DEFLATED, STORED, type ZipEntry } from './zip-entry';

/** No part of a real workbook that we read comes near; a zip bomb passes it at once. */
export const MAX_PART_BYTES = 256 * 1024 * 1024;

/** Deflate grows at most about a thousandfold, so that a slice is never more than 17 MB at a time. */
const SLICE = 16 * 1024;

/**
 * Unpacks an entry and holds it to what its record declares.
 * @throws XlsxError `too-large`, `damaged`
 */
export function unpack(entry: ZipEntry, limit = MAX_PART_BYTES): Uint8Array {
  if (entry.size > limit) throw new XlsxError('too-large', entry.name);
  const bytes = inflate(entry, limit);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) {
    throw new XlsxError('damaged', `${entry.name} is not what its record says`);
  }
  return bytes;
}

function inflate(entry: ZipEntry, limit: number): Uint8Array {
  if (entry.method === STORED) return entry.packed;
  if (entry.method !== DEFLATED) {
    throw new XlsxError('damaged', `${entry.name}: unknown compression ${entry.method}`);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((chunk) => {
    length += chunk.length;
    if (length > limit) throw new XlsxError('too-large', entry.name);
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < entry.packed.length; at += SLICE) {
      const final = at + SLICE >= entry.packed.length;
      inflater.push(entry.packed.subarray(at, at + SLICE), final);
    }
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError('damaged', `${entry.name} cannot be inflated`, { cause: error });
  }
  return join(chunks, length);
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
