import type { RuleId } from '../rules/rule';

/** What a reviewer judges a form by (财预〔2015〕88号): 完整性、相关性、适当性、可行性. */
export const DIMENSIONS = ['completeness', 'relevance', 'appropriateness', 'feasibility'] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** A slip of writing or of the sheet says nothing about the goals themselves. */
const NONE = [] as const;

/**
 * Which dimensions a rule's findings bear on: whether all is said, whether it belongs together, whether the money fits,
 * whether it can be reached and checked.
 */
export const RULE_DIMENSIONS = {
  'amount-not-number': ['appropriateness'],
  'amount-stored-as-text': ['appropriateness'],
  'amount-precision': NONE,
  'amount-in-yuan': ['appropriateness'],
  'budget-blank': ['completeness', 'appropriateness'],
  'revenue-expenditure-balance': ['appropriateness'],
  'level-split-balance': ['appropriateness'],
  'parts-total-balance': ['appropriateness'],
  'tasks-exceed-projects': ['appropriateness'],
  'tasks-exceed-expenditure': ['appropriateness'],
  'task-without-amount': ['completeness', 'appropriateness'],
  'task-equals-total': ['appropriateness'],
  'required-blank': ['completeness'],
  'count-not-integer': ['completeness'],
  'task-incomplete': ['completeness'],
  'no-tasks': ['completeness', 'relevance'],
  'class-missing': ['completeness'],
  'indicator-incomplete': ['completeness'],
  'empty-class-row': ['completeness'],
  'placeholder-left': ['completeness'],
  'task-without-indicator': ['relevance'],
  'few-indicators': ['completeness'],
  'value-not-quantified': ['feasibility'],
  'vague-value': ['feasibility'],
  'approximate-value': ['feasibility'],
  'comparator-missing': ['feasibility'],
  'comparator-nonstandard': NONE,
  'unit-missing': ['feasibility'],
  'unit-mismatch': ['feasibility'],
  'percent-out-of-range': ['feasibility'],
  'percent-floor-100': ['feasibility'],
  'wrong-direction': ['feasibility'],
  'cost-exceeds-budget': ['appropriateness'],
  'satisfaction-not-percent': ['feasibility'],
  'satisfaction-unusual': ['feasibility'],
  'deadline-missing': ['feasibility'],
  'deadline-too-broad': ['feasibility'],
  'deadline-outside-year': ['feasibility'],
  'date-serial': ['feasibility'],
  'percent-on-effect': ['feasibility'],
  'several-values': ['feasibility'],
  'value-equals-name': ['feasibility'],
  'name-is-sentence': ['feasibility'],
  'wrong-class': ['relevance'],
  'class-name-nonstandard': NONE,
  'shifted-cell': ['completeness'],
  'cycle-is-duration': ['feasibility'],
  'annual-exceeds-cycle': ['feasibility'],
  'cycle-annual-mismatch': ['feasibility'],
  'year-mismatch': ['relevance'],
  'duplicate-indicator': ['relevance'],
  'goal-number-mismatch': ['relevance'],
  'past-tense-goal': ['relevance'],
  'goal-lists-duties': ['relevance'],
  'expectation-repeats-content': ['relevance'],
  'repeated-word': NONE,
  punctuation: NONE,
  'personal-data': NONE,
  'text-cut-off': NONE,
  'name-broken': NONE,
  'name-missing': NONE,
  'label-changed': NONE,
  'formula-error': ['completeness'],
  'weight-sum': ['appropriateness'],
} as const satisfies { readonly [Id in RuleId]: readonly Dimension[] };

/** Whether what the rule finds bears on the dimension. */
export function bearsOn(rule: RuleId, dimension: Dimension): boolean {
  const dimensions: readonly Dimension[] = RULE_DIMENSIONS[rule];
  return dimensions.includes(dimension);
}
