import { readFileSync } from 'node:fs';

/** A word that a page writes as code, and the line that it stands in, from 1. */
export interface CodeWord {
  readonly page: string;
  readonly line: number;
  readonly word: string;
}

/** A folder, or a file with or without the end of its name; of files alone, those of the code and its data. */
const PATH =
  /^@?[\w-][\w.-]*(?:\/[\w.-]+)+\/?$|^[\w.-]+\/$|^[\w-]+(?:\.[\w-]+)*\.(?:tsx?|mjs|json|md)$/;

/** Every word of the code in the sentences of a page, and of the commands that it shows; not of programs. */
export function codeWords(page: string): readonly CodeWord[] {
  let language: string | null = null;
  return readFileSync(page, 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      const [, fence] = /^\s*`{3,}(\w*)/.exec(text) ?? [];
      if (fence !== undefined) language = language === null ? fence : null;
      const inText = [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
      const code = language === null ? inText : language === 'sh' ? [text] : [];
      const words = code.flatMap((each) => each.split(/,?\s+/));
      return words.map((word) => ({ page, line: index + 1, word }));
    });
}

export const pathsOf = (page: string): readonly CodeWord[] =>
  codeWords(page).filter(({ word }) => PATH.test(word));
