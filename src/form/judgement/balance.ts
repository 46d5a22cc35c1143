import type Big from 'big.js';
import type { Form } from '../form';
import { budgetOf, isBudgetBlank } from './budget';
import { toleranceOf } from './money';
import type { KnownSum, Part, Sum } from './sum';

export type BalanceKind = 'revenue-expenditure' | 'level-split' | 'sources-total' | 'uses-total';

/** Two sums that should be equal and are not. */
export interface BrokenBalance {
  readonly kind: BalanceKind;
  readonly left: KnownSum;
  readonly right: KnownSum;
  /** The left sum with development spending beside it; null where there is none. */
  readonly extended: Big | null;
  /** Of the readings the nearest, above 0. */
  readonly difference: Big;
}

const NO_SUM: Sum = { kind: 'absent' };

/**
 * The balances of the form that do not hold. Whether 事业发展性支出 lies inside 项目支出 or beside
 * it is not settled, so that a balance of spending holds if either reading does.
 */
export function brokenBalances(form: Form): readonly BrokenBalance[] {
  const budget = budgetOf(form);
  if (isBudgetBlank(budget)) return [];
  const { expenditure, revenue, levelSplit, development, total } = budget;
  const tolerance = toleranceOf(form.unit);
  return [
    ...compare('revenue-expenditure', expenditure, revenue, development, tolerance),
    ...compare('level-split', levelSplit, revenue, NO_SUM, tolerance),
    ...compare('sources-total', revenue, total, NO_SUM, tolerance),
    ...compare('uses-total', expenditure, total, development, tolerance),
  ];
}

function compare(
  kind: BalanceKind,
  left: Sum,
  right: Sum,
  beside: Sum,
  tolerance: Big,
): readonly BrokenBalance[] {
  if (left.kind !== 'known' || right.kind !== 'known') return [];
  const extended =
    beside.kind === 'known' && !beside.total.eq(0) ? left.total.plus(beside.total) : null;
  const gap = left.total.minus(right.total).abs();
  const otherGap = extended?.minus(right.total).abs() ?? gap;
  const difference = gap.lt(otherGap) ? gap : otherGap;
  if (difference.lte(tolerance)) return [];
  // With an unreadable amount beside it the other reading might hold.
  return beside.kind === 'unusable' ? [] : [{ kind, left, right, extended, difference }];
}

/** The one blank cell of the balance that restores it when it gets the difference; null when there is no such cell. */
export function restoringPart({ left, right, extended }: BrokenBalance): Part | null {
  if (extended !== null) return null;
  const blanks = [...left.parts, ...right.parts].filter(({ blank }) => blank);
  const [only, another] = blanks;
  if (!only || another) return null;
  const lower = left.total.lt(right.total) ? left : right;
  return lower.parts.includes(only) ? only : null;
}

/** Whether the balance holds once this amount takes the place of the part's own. */
export function restoredBy(
  balance: BrokenBalance,
  part: Part,
  amount: Big,
  unit: Form['unit'],
): boolean {
  const change = amount.minus(part.amount);
  const signed = balance.left.parts.includes(part) ? change : change.times(-1);
  return [balance.left.total, balance.extended].some(
    (left) =>
      left !== null && left.plus(signed).minus(balance.right.total).abs().lte(toleranceOf(unit)),
  );
}
