const START = 0x811c9dc5;
const FACTOR = 0x01000193;

/** What a long text is known again by, where keeping it twice would be too much (FNV-1a). */
export function textMark(text: string): string {
  let hash = START;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), FACTOR);
  }
  return `${text.length}:${(hash >>> 0).toString(16)}`;
}
