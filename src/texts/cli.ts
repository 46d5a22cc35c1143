import { textsFor, type WholeTexts } from '.';
import { cli as english } from './en-US/cli';
import type { SameTexts } from './sentence';
import type { Language } from './texts';
import { cli as chinese } from './zh-CN/cli';

/** What the command line says, beside what every part of the product says. It stays out of the pane's bundle. */
export interface CliTexts extends WholeTexts {
  readonly cli: SameTexts<typeof chinese>;
}

const LANGUAGES: Readonly<Record<Language, CliTexts['cli']>> = {
  'zh-CN': chinese,
  'en-US': english,
};

export function cliTextsFor(language: Language): CliTexts {
  return { ...textsFor(language), cli: LANGUAGES[language] };
}
