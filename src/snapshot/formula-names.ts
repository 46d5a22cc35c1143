/** A defined name as a formula uses it. */
export interface NameUse {
  readonly name: string;
  /** What stands before it and says whose name it is; null where nothing does. `[0]` is the workbook itself. */
  readonly owner: string | null;
}

/** Within brackets stand columns of tables and other workbooks: no names, whatever they look like. */
const BRACKETS = String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`;
const TEXT = String.raw`"(?:[^"]|"")*"`;
const OWNER = String.raw`(?:'((?:[^']|'')*)'|(\[0\]|[\p{L}_\\][\p{L}\p{N}_.\\?]*))!`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
/** What follows a function, a sheet or a table, and letters: the word must be whole. */
const NO_NAME = String.raw`(?![\p{L}\p{N}_.\\?]|\s*[(!]|\[)`;
const REST = String.raw`'(?:[^']|'')*'!|[0-9][\p{L}\p{N}.]*`;

/** INDIRECT takes names as texts. */
const INDIRECT = String.raw`INDIRECT\(\s*"(${WORD})"`;

const TOKEN = new RegExp(
  `${INDIRECT}|${TEXT}|(?:${OWNER})?(${WORD})${NO_NAME}|(?:\\[\\d+\\][^'!]*!)?${WORD}${NO_NAME}|${BRACKETS}|${REST}`,
  'giu',
);

/**
 * The formula with other text in place of the names that it uses. Texts, functions, sheets and columns of tables of the
 * same spelling stay. A word that is no name, such as a cell, is asked for as well: only the caller knows the names.
 * @param formula with or without its leading `=`
 * @param replacement the text for a name; null where it stays
 */
export function replaceNames(
  formula: string,
  replacement: (use: NameUse) => string | null,
): string {
  return formula.replace(
    TOKEN,
    (
      token: string,
      indirect: string | undefined,
      quoted: string | undefined,
      plain: string | undefined,
      word: string | undefined,
    ) => {
      if (indirect !== undefined) {
        const text = replacement({ name: indirect, owner: null });
        return text === null ? token : token.replace(`"${indirect}"`, () => quotedText(text));
      }
      // No sheet's name holds a bracket: before it stands another workbook.
      if (word === undefined || quoted?.includes('[')) return token;
      const owner = quoted?.replaceAll("''", "'") ?? plain ?? null;
      return replacement({ name: word, owner }) ?? token;
    },
  );
}

function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
