import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { DEFLATED, STORED, type ZipEntry } from './zip-entry';

const UTF8_NAME = 0x0800;
/** 1 January 1980, the first day that zip knows: a part that we make has no clock. */
const NO_TIME = 0x00210000;

/** The same entry with other content, packed by the same method. */
export function repack(entry: ZipEntry, bytes: Uint8Array): ZipEntry {
  return {
    ...entry,
    crc: crc32(bytes),
    size: bytes.length,
    packed: entry.method === STORED ? bytes : deflateSync(bytes),
  };
}

/** A new, deflated entry. */
export function pack(name: string, bytes: Uint8Array): ZipEntry {
  return {
    name,
    rawName: new TextEncoder().encode(name),
    madeBy: 20,
    needed: 20,
    flags: UTF8_NAME,
    method: DEFLATED,
    modified: NO_TIME,
    crc: crc32(bytes),
    size: bytes.length,
    internalAttributes: 0,
    externalAttributes: 0,
    packed: deflateSync(bytes),
  };
}
