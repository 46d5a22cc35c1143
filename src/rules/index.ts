import { classNameNonstandard } from './classification/class-name-nonstandard';
import { shiftedCell } from './classification/shifted-cell';
import { wrongClass } from './classification/wrong-class';
import { classMissing } from './completeness/class-missing';
import { countNotInteger } from './completeness/count-not-integer';
import { emptyClassRow } from './completeness/empty-class-row';
import { fewIndicators } from './completeness/few-indicators';
import { indicatorIncomplete } from './completeness/indicator-incomplete';
import { noTasks } from './completeness/no-tasks';
import { placeholderLeft } from './completeness/placeholder-left';
import { requiredBlank } from './completeness/required-blank';
import { taskIncomplete } from './completeness/task-incomplete';
import { taskWithoutIndicator } from './completeness/task-without-indicator';
import { duplicateIndicator } from './consistency/duplicate-indicator';
import { expectationRepeatsContent } from './consistency/expectation-repeats-content';
import { goalListsDuties } from './consistency/goal-lists-duties';
import { goalNumberMismatch } from './consistency/goal-number-mismatch';
import { pastTenseGoal } from './consistency/past-tense-goal';
import { annualExceedsCycle } from './cycle/annual-exceeds-cycle';
import { cycleAnnualMismatch } from './cycle/cycle-annual-mismatch';
import { cycleIsDuration } from './cycle/cycle-is-duration';
import { yearMismatch } from './cycle/year-mismatch';
import { amountInYuan } from './money/amount-in-yuan';
import { amountNotNumber } from './money/amount-not-number';
import { amountPrecision } from './money/amount-precision';
import { amountStoredAsText } from './money/amount-stored-as-text';
import { budgetBlank } from './money/budget-blank';
import { levelSplitBalance } from './money/level-split-balance';
import { partsTotalBalance } from './money/parts-total-balance';
import { revenueExpenditureBalance } from './money/revenue-expenditure-balance';
import { taskEqualsTotal } from './money/task-equals-total';
import { taskWithoutAmount } from './money/task-without-amount';
import { tasksExceedExpenditure } from './money/tasks-exceed-expenditure';
import { tasksExceedProjects } from './money/tasks-exceed-projects';
import type { Rule, RuleId } from './rule';
import { formulaError } from './structure/formula-error';
import { labelChanged } from './structure/label-changed';
import { nameBroken } from './structure/name-broken';
import { nameMissing } from './structure/name-missing';
import { weightSum } from './structure/weight-sum';
import { personalData } from './text/personal-data';
import { punctuation } from './text/punctuation';
import { repeatedWord } from './text/repeated-word';
import { textCutOff } from './text/text-cut-off';
import { approximateValue } from './values/approximate-value';
import { comparatorMissing } from './values/comparator-missing';
import { comparatorNonstandard } from './values/comparator-nonstandard';
import { costExceedsBudget } from './values/cost-exceeds-budget';
import { dateSerial } from './values/date-serial';
import { deadlineMissing } from './values/deadline-missing';
import { deadlineOutsideYear } from './values/deadline-outside-year';
import { deadlineTooBroad } from './values/deadline-too-broad';
import { nameIsSentence } from './values/name-is-sentence';
import { percentFloor100 } from './values/percent-floor-100';
import { percentOnEffect } from './values/percent-on-effect';
import { percentOutOfRange } from './values/percent-out-of-range';
import { satisfactionNotPercent } from './values/satisfaction-not-percent';
import { satisfactionUnusual } from './values/satisfaction-unusual';
import { severalValues } from './values/several-values';
import { unitMismatch } from './values/unit-mismatch';
import { unitMissing } from './values/unit-missing';
import { vagueValue } from './values/vague-value';
import { valueEqualsName } from './values/value-equals-name';
import { valueNotQuantified } from './values/value-not-quantified';
import { wrongDirection } from './values/wrong-direction';

/** Every rule under its id: one without a rule, or a rule without texts, fails the type check. */
export const rules = {
  'amount-not-number': amountNotNumber,
  'amount-stored-as-text': amountStoredAsText,
  'amount-precision': amountPrecision,
  'amount-in-yuan': amountInYuan,
  'budget-blank': budgetBlank,
  'revenue-expenditure-balance': revenueExpenditureBalance,
  'level-split-balance': levelSplitBalance,
  'parts-total-balance': partsTotalBalance,
  'tasks-exceed-projects': tasksExceedProjects,
  'tasks-exceed-expenditure': tasksExceedExpenditure,
  'task-without-amount': taskWithoutAmount,
  'task-equals-total': taskEqualsTotal,
  'required-blank': requiredBlank,
  'count-not-integer': countNotInteger,
  'task-incomplete': taskIncomplete,
  'no-tasks': noTasks,
  'class-missing': classMissing,
  'indicator-incomplete': indicatorIncomplete,
  'empty-class-row': emptyClassRow,
  'placeholder-left': placeholderLeft,
  'task-without-indicator': taskWithoutIndicator,
  'few-indicators': fewIndicators,
  'value-not-quantified': valueNotQuantified,
  'vague-value': vagueValue,
  'approximate-value': approximateValue,
  'comparator-missing': comparatorMissing,
  'comparator-nonstandard': comparatorNonstandard,
  'unit-missing': unitMissing,
  'unit-mismatch': unitMismatch,
  'percent-out-of-range': percentOutOfRange,
  'percent-floor-100': percentFloor100,
  'wrong-direction': wrongDirection,
  'cost-exceeds-budget': costExceedsBudget,
  'satisfaction-not-percent': satisfactionNotPercent,
  'satisfaction-unusual': satisfactionUnusual,
  'deadline-missing': deadlineMissing,
  'deadline-too-broad': deadlineTooBroad,
  'deadline-outside-year': deadlineOutsideYear,
  'date-serial': dateSerial,
  'percent-on-effect': percentOnEffect,
  'several-values': severalValues,
  'value-equals-name': valueEqualsName,
  'name-is-sentence': nameIsSentence,
  'wrong-class': wrongClass,
  'class-name-nonstandard': classNameNonstandard,
  'shifted-cell': shiftedCell,
  'cycle-is-duration': cycleIsDuration,
  'annual-exceeds-cycle': annualExceedsCycle,
  'cycle-annual-mismatch': cycleAnnualMismatch,
  'year-mismatch': yearMismatch,
  'duplicate-indicator': duplicateIndicator,
  'goal-number-mismatch': goalNumberMismatch,
  'past-tense-goal': pastTenseGoal,
  'goal-lists-duties': goalListsDuties,
  'expectation-repeats-content': expectationRepeatsContent,
  'repeated-word': repeatedWord,
  punctuation: punctuation,
  'personal-data': personalData,
  'text-cut-off': textCutOff,
  'name-broken': nameBroken,
  'name-missing': nameMissing,
  'label-changed': labelChanged,
  'formula-error': formulaError,
  'weight-sum': weightSum,
} as const satisfies { readonly [Id in RuleId]: Rule<Id> };
