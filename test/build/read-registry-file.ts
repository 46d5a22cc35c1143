const BYTE_ORDER_MARK = '\ufeff';
const KEY = /^\[(-?)(HKEY_[A-Z_]+(?:\\[^\\\]]+)+)\]$/;
const TEXT = /^"([^"\\]+)"="((?:[^"\\]|\\["\\])*)"$/;
const NUMBER = /^"([^"\\]+)"=dword:([0-9a-f]{8})$/;

/** What merging a file leaves of a key: its values, or null where the key goes away. */
export type Registry = ReadonlyMap<string, Readonly<Record<string, string | number>> | null>;

/**
 * Reads a `.reg` file as regedit does.
 * @throws at a line that regedit would pass over or refuse, and where the file is no UTF-16LE with its mark
 */
export function readRegistryFile(bytes: Uint8Array): Registry {
  const text = Buffer.from(bytes).toString('utf16le');
  if (!text.startsWith(BYTE_ORDER_MARK)) throw new Error('No byte order mark');
  const [header, ...lines] = text.slice(1).split('\r\n');
  if (header !== 'Windows Registry Editor Version 5.00') throw new Error(`Header: ${header ?? ''}`);
  const keys = new Map<string, Record<string, string | number> | null>();
  let values: Record<string, string | number> | null = null;
  for (const line of lines.filter((each) => each !== '')) {
    const [, minus, path] = KEY.exec(line) ?? [];
    if (path !== undefined) {
      values = minus === '-' ? null : {};
      keys.set(path, values);
      continue;
    }
    const [name, value] = valueIn(line);
    if (!values) throw new Error(`A value outside of a key: ${line}`);
    values[name] = value;
  }
  return keys;
}

function valueIn(line: string): readonly [name: string, value: string | number] {
  const [, name, text] = TEXT.exec(line) ?? [];
  if (name !== undefined && text !== undefined) return [name, text.replace(/\\(.)/g, '$1')];
  const [, counted, digits] = NUMBER.exec(line) ?? [];
  if (counted === undefined || digits === undefined) throw new Error(`Not understood: ${line}`);
  return [counted, Number.parseInt(digits, 16)];
}
