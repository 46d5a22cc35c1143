import { parseArgs } from 'node:util';
import type { Language } from '../texts/texts';
import type { CliTexts } from '../texts/cli';

const LANGUAGES = ['zh-CN', 'en-US'] as const satisfies readonly Language[];

/** An option of a command: a switch, or one with a value that may have to be one of a few. */
export type Option =
  | { readonly type: 'boolean'; readonly short?: string }
  | { readonly type: 'string'; readonly short?: string; readonly choices?: readonly string[] };

export type Options = Readonly<Record<string, Option>>;

/** The words after a command's name, taken apart. */
export interface Words {
  readonly positionals: readonly string[];
  /** What was given for an option, each time that it was; '' for a switch and where the value is missing. */
  readonly given: ReadonlyMap<string, readonly string[]>;
}

/** What the words ask for, or what is wrong with an option among them. */
export type Reading =
  | { readonly kind: 'command'; readonly language: Language; readonly words: Words }
  | { readonly kind: 'help' | 'version'; readonly language: Language }
  | { readonly kind: 'misused'; readonly language: Language; readonly misuse: OptionMisuse };

/** A mistake in an option; the texts explain it. */
export interface OptionMisuse {
  readonly problem: keyof CliTexts['cli']['options'];
  readonly option: string;
  readonly value: string;
  readonly allowed: readonly string[];
}

/** What every command understands. */
const COMMON: Options = {
  lang: { type: 'string', choices: LANGUAGES },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
};

/** Reads the words after a command's name; never throws. */
export function readWords(argv: readonly string[], options: Options): Reading {
  const known = { ...options, ...COMMON };
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const used = tokens.filter((token) => token.kind === 'option');
  const given = new Map<string, string[]>();
  for (const { name, value = '' } of used) given.set(name, [...(given.get(name) ?? []), value]);
  const language = LANGUAGES.find((each) => each === given.get('lang')?.at(-1)) ?? 'zh-CN';
  const misuse = used.map((token) => misuseOf(token, known)).find((found) => found !== null);
  if (misuse) return { kind: 'misused', language, misuse };
  if (given.has('help')) return { kind: 'help', language };
  if (given.has('version')) return { kind: 'version', language };
  return { kind: 'command', language, words: { positionals, given } };
}

interface UsedOption {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function misuseOf(
  { name, rawName: option, value = '' }: UsedOption,
  options: Options,
): OptionMisuse | null {
  const known = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!known) return { problem: 'unknown', option, value, allowed: [] };
  if (known.type === 'boolean') {
    return value === '' ? null : { problem: 'surplusValue', option, value, allowed: [] };
  }
  const { choices: allowed } = known;
  if (!allowed || allowed.includes(value)) return null;
  return { problem: value === '' ? 'missingValue' : 'badValue', option, value, allowed };
}
