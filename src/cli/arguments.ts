import { parseArgs } from 'node:util';
import type { Language } from '../texts';

export const FORMATS = ['text', 'json'] as const;
export const LANGUAGES = ['zh-CN', 'en-US'] as const;

export type Format = (typeof FORMATS)[number];

/** What the user asked for, or what is wrong with how it was asked. */
export type Arguments =
  | {
      readonly kind: 'check';
      readonly paths: readonly string[];
      readonly format: Format;
      readonly language: Language;
    }
  | { readonly kind: 'help' | 'version' | 'noFiles'; readonly language: Language }
  | { readonly kind: 'unknownOption'; readonly language: Language; readonly option: string }
  | {
      readonly kind: 'badValue' | 'missingValue';
      readonly language: Language;
      readonly option: string;
      readonly value: string;
      readonly allowed: readonly string[];
    };

const OPTIONS = {
  format: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const CHOICES = { format: FORMATS, lang: LANGUAGES } as const;

/** Reads the words after the command's name; never throws. */
export function parseArguments(argv: readonly string[]): Arguments {
  const { tokens, values, positionals } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const language = oneOf(LANGUAGES, values.lang) ?? 'zh-CN';
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!(token.name in OPTIONS)) return { kind: 'unknownOption', language, option: token.rawName };
    if (token.name !== 'format' && token.name !== 'lang') continue;
    const allowed = CHOICES[token.name];
    const value = token.value ?? '';
    if (oneOf<string>(allowed, value) === null) {
      const kind = value === '' ? 'missingValue' : 'badValue';
      return { kind, language, option: token.rawName, value, allowed };
    }
  }
  if (values.help === true) return { kind: 'help', language };
  if (values.version === true) return { kind: 'version', language };
  if (positionals.length === 0) return { kind: 'noFiles', language };
  const format = oneOf(FORMATS, values.format) ?? 'text';
  return { kind: 'check', paths: positionals, format, language };
}

function oneOf<Choice extends string>(choices: readonly Choice[], value: unknown): Choice | null {
  return choices.find((choice) => choice === value) ?? null;
}
