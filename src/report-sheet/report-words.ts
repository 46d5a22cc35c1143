import type { Severity } from '../rules/rule';
import type { ReportSheetTexts, ReportTexts } from '../texts/report';
import type { AllRuleTexts, Language, ReadingTexts, Texts } from '../texts/texts';

/** All words that the report in the workbook needs, in one language. */
export interface ReportWords {
  readonly language: Language;
  readonly report: ReportTexts;
  readonly sheet: ReportSheetTexts;
  readonly rules: AllRuleTexts;
  readonly reading: ReadingTexts;
  readonly parts: Texts['parts'];
  readonly severity: Readonly<Record<Severity, string>>;
}
