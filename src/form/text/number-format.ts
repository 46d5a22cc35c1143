const LITERAL = /"[^"]*"|\\./gu;
const BRACKETED = /\[[^\]]*\]/gu;

/** The first section of a number format without its literal text, colours and conditions. */
function code(format: string): string {
  return (format.split(';')[0] ?? '').replace(LITERAL, '').replace(BRACKETED, '');
}

export function isPercentFormat(format: string): boolean {
  return code(format).includes('%');
}

/** Formats that show a serial number as a date; times of day alone are none. */
export function isDateFormat(format: string): boolean {
  const rest = code(format);
  return format !== 'General' && /y|d|e/iu.test(rest) && !/[0#?]/u.test(rest);
}

/** The format adds words or signs to the number that belong to what it says, as `0"人"` and `"≥"0%` do. */
export function hasWords(format: string): boolean {
  const section = format.split(';')[0] ?? '';
  return (
    /[\p{L}%‰≥≤><=]/u.test([...section.matchAll(LITERAL)].map(([part]) => part).join('')) ||
    /\p{Script=Han}/u.test(section.replace(BRACKETED, ''))
  );
}
