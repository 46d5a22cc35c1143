/** A key with what stands in it, or one that goes away with all that stands in it. */
export type RegistryKey =
  | {
      readonly kind: 'set';
      readonly path: string;
      /** Texts and unsigned numbers of 32 bits, by name. */
      readonly values: Readonly<Record<string, string | number>>;
    }
  | { readonly kind: 'delete'; readonly path: string };

const HEADER = 'Windows Registry Editor Version 5.00';
const BYTE_ORDER_MARK = '\ufeff';

/** A `.reg` file as regedit itself writes one: UTF-16LE with its mark, so that names in Chinese survive, and CRLF. */
export function registryFile(keys: readonly RegistryKey[]): Uint8Array {
  const lines = [HEADER, ...keys.flatMap((key) => ['', ...linesOf(key)]), ''];
  return Buffer.from(BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join(''), 'utf16le');
}

function linesOf(key: RegistryKey): readonly string[] {
  if (key.kind === 'delete') return [`[-${key.path}]`];
  const values = Object.entries(key.values).map(([name, value]) => `"${name}"=${data(value)}`);
  return [`[${key.path}]`, ...values];
}

function data(value: string | number): string {
  return typeof value === 'string'
    ? `"${value.replace(/[\\"]/g, '\\$&')}"`
    : `dword:${value.toString(16).padStart(8, '0')}`;
}
