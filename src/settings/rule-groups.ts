import type { RuleId } from '../rules/rule';

/** The rules by what they look at, in the order in which a reviewer goes through a form. */
export const RULE_GROUPS = {
  money: [
    'amount-not-number',
    'amount-stored-as-text',
    'amount-precision',
    'amount-in-yuan',
    'budget-blank',
    'revenue-expenditure-balance',
    'level-split-balance',
    'parts-total-balance',
    'tasks-exceed-projects',
    'tasks-exceed-expenditure',
    'task-without-amount',
    'task-equals-total',
  ],
  completeness: [
    'required-blank',
    'count-not-integer',
    'task-incomplete',
    'no-tasks',
    'class-missing',
    'indicator-incomplete',
    'empty-class-row',
    'placeholder-left',
    'task-without-indicator',
    'few-indicators',
  ],
  values: [
    'value-not-quantified',
    'vague-value',
    'approximate-value',
    'comparator-missing',
    'comparator-nonstandard',
    'unit-missing',
    'unit-mismatch',
    'percent-out-of-range',
    'percent-floor-100',
    'wrong-direction',
    'cost-exceeds-budget',
    'satisfaction-not-percent',
    'satisfaction-unusual',
    'deadline-missing',
    'deadline-too-broad',
    'deadline-outside-year',
    'date-serial',
    'percent-on-effect',
    'several-values',
    'value-equals-name',
    'name-is-sentence',
  ],
  classification: ['wrong-class', 'class-name-nonstandard', 'shifted-cell'],
  cycle: ['cycle-is-duration', 'annual-exceeds-cycle', 'cycle-annual-mismatch', 'year-mismatch'],
  consistency: [
    'duplicate-indicator',
    'goal-number-mismatch',
    'past-tense-goal',
    'goal-lists-duties',
    'expectation-repeats-content',
  ],
  text: ['repeated-word', 'punctuation', 'personal-data', 'text-cut-off'],
  structure: ['name-broken', 'name-missing', 'label-changed', 'formula-error', 'weight-sum'],
} as const satisfies Readonly<Record<string, readonly RuleId[]>>;

export type RuleGroup = keyof typeof RULE_GROUPS;

/** The groups in that order. */
export const GROUPS = [
  'money',
  'completeness',
  'values',
  'classification',
  'cycle',
  'consistency',
  'text',
  'structure',
] as const satisfies readonly RuleGroup[];
