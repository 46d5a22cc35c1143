import { fixAmountInYuan } from './by-rule/amount-in-yuan';
import { fixAmountPrecision } from './by-rule/amount-precision';
import { fixAmountStoredAsText } from './by-rule/amount-stored-as-text';
import { fixApproximateValue } from './by-rule/approximate-value';
import { fixClassMissing } from './by-rule/class-missing';
import { fixClassNameNonstandard } from './by-rule/class-name-nonstandard';
import { fixComparatorMissing } from './by-rule/comparator-missing';
import { fixComparatorNonstandard } from './by-rule/comparator-nonstandard';
import { fixDateSerial } from './by-rule/date-serial';
import { fixDeadlineMissing } from './by-rule/deadline-missing';
import { fixDuplicateIndicator } from './by-rule/duplicate-indicator';
import { fixEmptyClassRow } from './by-rule/empty-class-row';
import { fixLevelSplitBalance } from './by-rule/level-split-balance';
import { fixNameBroken } from './by-rule/name-broken';
import { fixNameIsSentence } from './by-rule/name-is-sentence';
import { fixNameMissing } from './by-rule/name-missing';
import { fixPartsTotalBalance } from './by-rule/parts-total-balance';
import { fixPastTenseGoal } from './by-rule/past-tense-goal';
import { fixPercentFloor100 } from './by-rule/percent-floor-100';
import { fixPercentOnEffect } from './by-rule/percent-on-effect';
import { fixPunctuation } from './by-rule/punctuation';
import { fixRepeatedWord } from './by-rule/repeated-word';
import { fixRevenueExpenditureBalance } from './by-rule/revenue-expenditure-balance';
import { fixSatisfactionNotPercent } from './by-rule/satisfaction-not-percent';
import { fixShiftedCell } from './by-rule/shifted-cell';
import { fixTaskWithoutIndicator } from './by-rule/task-without-indicator';
import { fixTextCutOff } from './by-rule/text-cut-off';
import { fixUnitMismatch } from './by-rule/unit-mismatch';
import { fixUnitMissing } from './by-rule/unit-missing';
import { fixVagueValue } from './by-rule/vague-value';
import { fixValueNotQuantified } from './by-rule/value-not-quantified';
import { fixWrongClass } from './by-rule/wrong-class';
import { fixWrongDirection } from './by-rule/wrong-direction';
import type { rules } from '../rules';
import type { RuleId } from '../rules/rule';
import type { Fixer } from './fix';

type Rules = typeof rules;

/** The rules whose findings can be put right: one of them without a file of its own fails the type check. */
export type FixableRule = {
  readonly [Id in RuleId]: Rules[Id]['fix'] extends 'none' ? never : Id;
}[RuleId];

const FIXERS: Readonly<Record<FixableRule, Fixer>> = {
  'amount-in-yuan': fixAmountInYuan,
  'amount-precision': fixAmountPrecision,
  'amount-stored-as-text': fixAmountStoredAsText,
  'approximate-value': fixApproximateValue,
  'class-missing': fixClassMissing,
  'class-name-nonstandard': fixClassNameNonstandard,
  'comparator-missing': fixComparatorMissing,
  'comparator-nonstandard': fixComparatorNonstandard,
  'date-serial': fixDateSerial,
  'deadline-missing': fixDeadlineMissing,
  'duplicate-indicator': fixDuplicateIndicator,
  'empty-class-row': fixEmptyClassRow,
  'level-split-balance': fixLevelSplitBalance,
  'name-broken': fixNameBroken,
  'name-is-sentence': fixNameIsSentence,
  'name-missing': fixNameMissing,
  'parts-total-balance': fixPartsTotalBalance,
  'past-tense-goal': fixPastTenseGoal,
  'percent-floor-100': fixPercentFloor100,
  'percent-on-effect': fixPercentOnEffect,
  punctuation: fixPunctuation,
  'repeated-word': fixRepeatedWord,
  'revenue-expenditure-balance': fixRevenueExpenditureBalance,
  'satisfaction-not-percent': fixSatisfactionNotPercent,
  'shifted-cell': fixShiftedCell,
  'task-without-indicator': fixTaskWithoutIndicator,
  'text-cut-off': fixTextCutOff,
  'unit-mismatch': fixUnitMismatch,
  'unit-missing': fixUnitMissing,
  'vague-value': fixVagueValue,
  'value-not-quantified': fixValueNotQuantified,
  'wrong-class': fixWrongClass,
  'wrong-direction': fixWrongDirection,
};

const BY_RULE: Readonly<Partial<Record<RuleId, Fixer>>> = FIXERS;

/** How the findings of a rule are put right; null for a rule that leaves it to the user. */
export function fixerOf(rule: RuleId): Fixer | null {
  return BY_RULE[rule] ?? null;
}
