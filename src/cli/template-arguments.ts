import { parseArgs } from 'node:util';
import type { Language } from '../texts';
import { LANGUAGES } from './arguments';

/** What the user asked of the command `template`, or what is wrong with how it was asked. */
export type TemplateArguments =
  | {
      readonly kind: 'write';
      readonly file: string;
      /** Whether a file that stands there may be replaced. */
      readonly replace: boolean;
      readonly language: Language;
    }
  | { readonly kind: 'help' | 'version'; readonly language: Language }
  | { readonly kind: 'misused'; readonly language: Language; readonly misuse: TemplateMisuse };

/** A mistake in the command's words; the texts explain it. */
export interface TemplateMisuse {
  readonly problem:
    'noOut' | 'twice' | 'surplus' | 'notXlsx' | 'unknownOption' | 'badLanguage' | 'surplusValue';
  readonly word: string;
}

const OPTIONS = {
  out: { type: 'string', short: 'o', multiple: true },
  force: { type: 'boolean', short: 'f' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Reads the words after the command's name; never throws. */
export function parseTemplateArguments(argv: readonly string[]): TemplateArguments {
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
  const given = values.out ?? [];
  const [file] = given;
  const problem = problemWith(given, positionals);
  if (problem) return { kind: 'misused', language, misuse: problem };
  if (typeof file !== 'string') {
    return { kind: 'misused', language, misuse: { problem: 'noOut', word: '' } };
  }
  return { kind: 'write', file, replace: values.force === true, language };
}

function problemWith(
  given: readonly (string | boolean)[],
  positionals: readonly string[],
): TemplateMisuse | null {
  const [file = ''] = given;
  const [surplus] = positionals;
  if (typeof file !== 'string' || file === '') return { problem: 'noOut', word: '' };
  if (given.length > 1) return { problem: 'twice', word: '--out' };
  if (surplus !== undefined) return { problem: 'surplus', word: surplus };
  return /\.xlsx$/i.test(file) ? null : { problem: 'notXlsx', word: file };
}

interface Token {
  readonly kind: string;
  readonly name?: string;
  readonly rawName?: string;
  readonly value?: string | undefined;
}

function misuseOf({ kind, name = '', rawName = '', value }: Token): TemplateMisuse | null {
  if (kind !== 'option') return null;
  if (!(name in OPTIONS)) return { problem: 'unknownOption', word: rawName };
  if (name === 'lang' && !LANGUAGES.some((language) => language === value)) {
    return { problem: 'badLanguage', word: value ?? '' };
  }
  const takesNone = name === 'force' || name === 'help' || name === 'version';
  return takesNone && value !== undefined ? { problem: 'surplusValue', word: rawName } : null;
}
