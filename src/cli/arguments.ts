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
  | { readonly kind: 'help' | 'version'; readonly language: Language }
  | { readonly kind: 'misused'; readonly language: Language; readonly misuse: Misuse };

/** A mistake in the command's words; the texts explain it. */
export interface Misuse {
  readonly problem: 'noFiles' | 'unknownOption' | 'badValue' | 'missingValue';
  readonly option: string;
  readonly value: string;
  readonly allowed: readonly string[];
}

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
  const misuse = tokens.map(misuseOf).find((found) => found !== null);
  if (misuse) return { kind: 'misused', language, misuse };
  if (values.help === true) return { kind: 'help', language };
  if (values.version === true) return { kind: 'version', language };
  if (positionals.length === 0) {
    return { kind: 'misused', language, misuse: NO_FILES };
  }
  const format = oneOf(FORMATS, values.format) ?? 'text';
  return { kind: 'check', paths: positionals, format, language };
}

const NO_FILES: Misuse = { problem: 'noFiles', option: '', value: '', allowed: [] };

interface Token {
  readonly kind: string;
  readonly name?: string;
  readonly rawName?: string;
  readonly value?: string | undefined;
}

function misuseOf({ kind, name = '', rawName: option = '', value = '' }: Token): Misuse | null {
  if (kind !== 'option') return null;
  if (!(name in OPTIONS)) return { problem: 'unknownOption', option, value, allowed: [] };
  if (name !== 'format' && name !== 'lang') return null;
  const allowed: readonly string[] = CHOICES[name];
  if (allowed.includes(value)) return null;
  return { problem: value === '' ? 'missingValue' : 'badValue', option, value, allowed };
}

function oneOf<Choice extends string>(choices: readonly Choice[], value: unknown): Choice | null {
  return choices.find((choice) => choice === value) ?? null;
}
