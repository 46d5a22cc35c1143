const TEXT = /"(?:[^"]|"")*"/g;
/** A word with the sheet that it is taken from, if any; one before a bracket is a function. */
const WORD =
  /(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?([\p{L}_\\][\p{L}\p{N}_.]*)(?![\p{L}\p{N}_.(!])/gu;

/**
 * Whether a formula uses a defined name.
 * @param scope the sheet that owns the name, and that a formula elsewhere has to say; null for the workbook
 */
export function mentionsName(formula: string, name: string, scope: string | null): boolean {
  return [...formula.replace(TEXT, '""').matchAll(WORD)].some(([, quoted, plain, word = '']) => {
    const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
    return fold(word) === fold(name) && fold(sheet) === fold(scope);
  });
}

function fold(text: string | null): string | null {
  return text?.toLowerCase() ?? null;
}
