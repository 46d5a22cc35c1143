import { parseArgs } from 'node:util';
import type { Language } from '../texts';
import { LANGUAGES } from './arguments';

const FORMATS = ['text', 'json'] as const;

/** What the user asked of the command `library`, or what is wrong with how it was asked. */
export type LibraryArguments =
  | {
      readonly kind: 'search';
      readonly queries: readonly string[];
      readonly format: (typeof FORMATS)[number];
      readonly language: Language;
    }
  | { readonly kind: 'help' | 'version'; readonly language: Language }
  | { readonly kind: 'misused'; readonly language: Language; readonly misuse: LibraryMisuse };

/** A mistake in the command's words; the texts explain it. */
export interface LibraryMisuse {
  readonly problem: 'noQuery' | 'unknownOption' | 'badFormat' | 'badLanguage';
  readonly word: string;
}

const OPTIONS = {
  format: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Reads the words after the command's name; never throws. */
export function parseLibraryArguments(argv: readonly string[]): LibraryArguments {
  const { tokens, values, positionals } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const language = LANGUAGES.find((each) => each === values.lang) ?? 'zh-CN';
  const misuse = tokens.map(misuseOf).find((found) => found !== null);
  if (misuse) return { kind: 'misused', language, misuse };
  if (values.help === true) return { kind: 'help', language };
  if (values.version === true) return { kind: 'version', language };
  const queries = positionals.filter((query) => query.trim() !== '');
  if (queries.length === 0) {
    return { kind: 'misused', language, misuse: { problem: 'noQuery', word: '' } };
  }
  const format = FORMATS.find((each) => each === values.format) ?? 'text';
  return { kind: 'search', queries, format, language };
}

interface Token {
  readonly kind: string;
  readonly name?: string;
  readonly rawName?: string;
  readonly value?: string | undefined;
}

function misuseOf({ kind, name = '', rawName = '', value = '' }: Token): LibraryMisuse | null {
  if (kind !== 'option') return null;
  if (!(name in OPTIONS)) return { problem: 'unknownOption', word: rawName };
  if (name === 'format' && !FORMATS.some((format) => format === value)) {
    return { problem: 'badFormat', word: value };
  }
  const isKnown = LANGUAGES.some((language) => language === value);
  return name === 'lang' && !isKnown ? { problem: 'badLanguage', word: value } : null;
}
