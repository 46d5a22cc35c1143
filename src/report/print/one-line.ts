/**
 * What a terminal would act upon instead of showing it: control characters, escape sequences that begin with one,
 * further line ends, and the marks that turn the direction of writing.
 */
const ACTED_UPON = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Someone else's words on one line of a terminal: what would steer it is written out, as `\u001b`. */
export function oneLine(text: string): string {
  return text.replace(
    ACTED_UPON,
    (sign) => NAMED[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
