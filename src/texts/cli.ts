import { textsFor, type WholeTexts } from '.';
import type { BringOverTexts } from './bring-over-words';
import { bringOver as englishBringOver } from './en-US/bring-over';
import { bringOverCommand as englishBringOverCommand } from './en-US/bring-over-command';
import { cli as english } from './en-US/cli';
import { packProblems as englishPackProblems } from './en-US/pack-problems';
import { report as englishReport } from './en-US/report';
import { ruleHelp as englishHelp } from './en-US/rule-help';
import type { ReportTexts } from './report';
import type { RuleHelp } from './rule-help';
import type { SameTexts } from './sentence';
import type { Language } from './texts';
import { bringOver as chineseBringOver } from './zh-CN/bring-over';
import { bringOverCommand as chineseBringOverCommand } from './zh-CN/bring-over-command';
import { cli as chinese } from './zh-CN/cli';
import { packProblems as chinesePackProblems } from './zh-CN/pack-problems';
import { report as chineseReport } from './zh-CN/report';
import { ruleHelp as chineseHelp } from './zh-CN/rule-help';

/** What the command line says, beside what every part of the product says. It stays out of the pane's bundle. */
export interface CliTexts extends WholeTexts {
  readonly language: Language;
  readonly cli: SameTexts<typeof chinese>;
  readonly packProblems: SameTexts<typeof chinesePackProblems>;
  readonly report: ReportTexts;
  readonly ruleHelp: RuleHelp;
  readonly bringOver: BringOverTexts & { readonly cli: SameTexts<typeof chineseBringOverCommand> };
}

type OwnTexts = Pick<CliTexts, 'cli' | 'packProblems' | 'report' | 'ruleHelp' | 'bringOver'>;

const LANGUAGES: Readonly<Record<Language, OwnTexts>> = {
  'zh-CN': {
    cli: chinese,
    packProblems: chinesePackProblems,
    report: chineseReport,
    ruleHelp: chineseHelp,
    bringOver: { ...chineseBringOver, cli: chineseBringOverCommand },
  },
  'en-US': {
    cli: english,
    packProblems: englishPackProblems,
    report: englishReport,
    ruleHelp: englishHelp,
    bringOver: { ...englishBringOver, cli: englishBringOverCommand },
  },
};

export function cliTextsFor(language: Language): CliTexts {
  return { ...textsFor(language), language, ...LANGUAGES[language] };
}
