const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const DIRECTORY_ENTRY = 128;
const HEADER = 512;

/** An OLE compound file, in which Excel 97–2003 and encrypted workbooks of any age are kept. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** Whether the compound file holds a stream of this name. */
export function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => letter.charCodeAt(0));
  for (let at = HEADER; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    // A directory entry is a name in UTF-16 with its length in bytes, the final null counted, at 64.
    if (bytes[at + 64] !== 2 * wanted.length + 2) continue;
    if (wanted.every((code, i) => bytes[at + 2 * i] === code && bytes[at + 2 * i + 1] === 0)) {
      return true;
    }
  }
  return false;
}
