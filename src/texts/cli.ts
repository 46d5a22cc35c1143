import { textsFor, type WholeTexts } from '.';
import { cli as english } from './en-US/cli';
import { packProblems as englishPackProblems } from './en-US/pack-problems';
import type { SameTexts } from './sentence';
import type { Language } from './texts';
import { cli as chinese } from './zh-CN/cli';
import { packProblems as chinesePackProblems } from './zh-CN/pack-problems';

/** What the command line says, beside what every part of the product says. It stays out of the pane's bundle. */
export interface CliTexts extends WholeTexts {
  readonly language: Language;
  readonly cli: SameTexts<typeof chinese>;
  readonly packProblems: SameTexts<typeof chinesePackProblems>;
}

type OwnTexts = Pick<CliTexts, 'cli' | 'packProblems'>;

const LANGUAGES: Readonly<Record<Language, OwnTexts>> = {
  'zh-CN': { cli: chinese, packProblems: chinesePackProblems },
  'en-US': { cli: english, packProblems: englishPackProblems },
};

export function cliTextsFor(language: Language): CliTexts {
  return { ...textsFor(language), language, ...LANGUAGES[language] };
}
