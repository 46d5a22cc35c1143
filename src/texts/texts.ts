import type { BringOverTexts } from './bring-over-words';
import type { ReportSheetTexts, ReportTexts } from './report';
import type { RuleHelpTexts } from './rule-help';
import type { SameTexts } from './sentence';
import type { texts } from './zh-CN';
import type { dismissals } from './zh-CN/dismissals';
import type { fixes } from './zh-CN/fixes';
import type { live } from './zh-CN/live';
import type { manyForms } from './zh-CN/many-forms';
import type { own } from './zh-CN/own';
import type { packProblems } from './zh-CN/pack-problems';
import type { reading } from './zh-CN/reading';
import type { ruleSettings } from './zh-CN/rule-settings';
import type { rules } from './zh-CN/rules';

export type Language = 'zh-CN' | 'en-US';

/** What every part of the product says. */
export type Texts = SameTexts<typeof texts>;

/** Titles and messages of the rules, by rule id. They stand apart: nobody needs them before a check. */
export type AllRuleTexts = SameTexts<typeof rules>;

/** The words of the pane, as it fetches them: those of its first screen, then what is read later. */
export interface Chapters {
  readonly pane: Texts;
  readonly rules: AllRuleTexts;
  readonly ruleSettings: SameTexts<typeof ruleSettings>;
  readonly dismissals: SameTexts<typeof dismissals>;
  readonly fixes: FixTexts;
  readonly live: SameTexts<typeof live>;
  readonly manyForms: SameTexts<typeof manyForms>;
  readonly reading: ReadingTexts;
  readonly ruleHelp: RuleHelpTexts;
  readonly own: OwnTexts;
  readonly packProblems: PackProblemTexts;
  readonly report: { readonly report: ReportTexts; readonly sheet: ReportSheetTexts };
  readonly bringOver: BringOverTexts;
}

export type Chapter = keyof Chapters;

/** What is said of putting problems right. */
export type FixTexts = SameTexts<typeof fixes>;

/** What is said of how a form was read. */
export type ReadingTexts = SameTexts<typeof reading>;

/** What is wrong with a pack that somebody wrote. */
export type PackProblemTexts = SameTexts<typeof packProblems>;

/** What is said of what the user brings along: packs, indicators, sets. */
export type OwnTexts = SameTexts<typeof own>;
