import { XlsxError } from '../xlsx-error';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const DECLARED = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/;

/** UTF-8 unless the first bytes say UTF-16; the format knows no other. */
function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/**
 * The text of an XML part, a byte order mark kept as its first character.
 * @throws XlsxError `damaged`
 */
export function decodePart(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    const declared = DECLARED.exec(text.slice(0, 200))?.[1]?.toLowerCase() ?? encoding;
    if (!declared.startsWith('utf-') && declared !== 'us-ascii') {
      throw new XlsxError('damaged', `encoding ${declared}`);
    }
    return text;
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError('damaged', `not ${encoding}`, { cause: error });
  }
}

/** Back into bytes, in the encoding of the part that the text came from. */
export function encodePart(text: string, original: Uint8Array): Uint8Array {
  const encoding = encodingOf(original);
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) {
    view.setUint16(2 * i, text.charCodeAt(i), encoding === 'utf-16le');
  }
  return bytes;
}
