import type { ZipEntry } from './zip-entry';

const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END_HEADER = 22;
/** Says that sizes follow the data; ours stand in the header. */
const SIZES_FOLLOW = 0x0008;

/** Writes the entries in their order; the packed bytes are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.reduce((sum, entry) => sum + entry.rawName.length, 0);
  const data = entries.reduce((sum, entry) => sum + entry.packed.length, 0);
  const headers = entries.length * (LOCAL_HEADER + CENTRAL_HEADER) + 2 * names;
  const out = new Uint8Array(headers + data + END_HEADER);
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommonFields(view, at + 4, entry);
    out.set(entry.rawName, at + LOCAL_HEADER);
    at += LOCAL_HEADER + entry.rawName.length;
    out.set(entry.packed, at);
    at += entry.packed.length;
  }
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, entry.madeBy, true);
    writeCommonFields(view, at + 6, entry);
    view.setUint16(at + 36, entry.internalAttributes, true);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    out.set(entry.rawName, at + CENTRAL_HEADER);
    at += CENTRAL_HEADER + entry.rawName.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

/** The 26 bytes that stand alike in an entry's local header and in the directory. */
function writeCommonFields(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, entry.needed, true);
  view.setUint16(at + 2, entry.flags & ~SIZES_FOLLOW, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}
