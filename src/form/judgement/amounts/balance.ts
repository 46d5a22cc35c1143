import Big from 'big.js';
import type { LayoutSum } from '../../../packs';
import type { Form } from '../../form';
import { budgetOf, isBudgetBlank } from './budget';
import { toleranceOf } from './money';
import { once } from '../once';
import { otherSourcesOf } from './other-sources';
import { sumOf, type KnownSum, type Part, type Sum } from './sum';

export type BalanceKind =
  | 'revenue-expenditure'
  | 'level-split'
  | 'sources-total'
  | 'uses-total'
  /** As the layout itself says that its amounts add up. */
  | 'own-sum';

/** Two sums that should be equal and are not. */
export interface BrokenBalance {
  readonly kind: BalanceKind;
  readonly left: KnownSum;
  readonly right: KnownSum;
  /** What each side adds up to, other sources of revenue included where that comes nearer. */
  readonly leftTotal: Big;
  readonly rightTotal: Big;
  /** The left sum with development spending beside it; null where there is none. */
  readonly extended: Big | null;
  /** Of all readings the nearest, above 0. */
  readonly difference: Big;
}

/** What may be counted in or left out: nothing, an amount, or something that cannot be read. */
type Beside = Big | 'unusable';

const NOTHING = new Big(0);

/**
 * The balances of the form that do not hold. Whether 事业发展性支出 lies inside 项目支出 or beside
 * it is not settled, nor whether other sources are part of 财政拨款, so that a balance holds if
 * either reading does. A layout that says itself what adds up is held to that alone.
 */
export const brokenBalances = once((form: Form): readonly BrokenBalance[] => {
  const budget = budgetOf(form);
  if (isBudgetBlank(budget)) return [];
  const { expenditure, revenue, levelSplit, total } = budget;
  const columns = columnsOf(form);
  const development = besideOf(budget.development);
  const others = otherSourcesOf(form);
  const tolerance = toleranceOf(form.unit);
  const { sums } = form.readBy;
  if (sums) return sums.flatMap((sum) => ownSum(form, sum, tolerance) ?? []);
  return [
    compare('revenue-expenditure', expenditure, revenue, development, others, tolerance),
    compare('level-split', levelSplit, revenue, NOTHING, others, tolerance),
    ...columns.map((column) => sourcesTotal(column, tolerance)),
    isOneOfUses(expenditure, total)
      ? null
      : compare('uses-total', expenditure, total, development, NOTHING, tolerance),
  ].filter((balance) => balance !== null);
});

function ownSum(form: Form, { parts, total }: LayoutSum, tolerance: Big): BrokenBalance | null {
  return compare('own-sum', sumOf(form, parts), sumOf(form, total), NOTHING, NOTHING, tolerance);
}

/** 其中：项目支出 below a total, and no 基本支出: it is less, as a part of the total may be. */
function isOneOfUses(expenditure: Sum, total: Sum): boolean {
  if (expenditure.kind !== 'known' || total.kind !== 'known') return false;
  return expenditure.parts.length === 1 && expenditure.total.lt(total.total);
}

/** The form as each column of its money table shows it; itself where the table has only one. */
function columnsOf(form: Form): readonly Form[] {
  if (form.moneyColumns.length === 0) return [form];
  return form.moneyColumns.map((column) => ({
    ...form,
    fields: new Map([...column].map(([key, field]) => [key, { ...field, foundBy: 'label' }])),
  }));
}

function sourcesTotal(form: Form, tolerance: Big): BrokenBalance | null {
  const { revenue, total } = budgetOf(form);
  return compare('sources-total', revenue, total, otherSourcesOf(form), NOTHING, tolerance);
}

function besideOf(sum: Sum): Beside {
  if (sum.kind === 'unusable') return 'unusable';
  return sum.kind === 'known' ? sum.total : NOTHING;
}

function compare(
  kind: BalanceKind,
  left: Sum,
  right: Sum,
  besideLeft: Beside,
  besideRight: Beside,
  tolerance: Big,
): BrokenBalance | null {
  if (left.kind !== 'known' || right.kind !== 'known') return null;
  const [first, ...others] = readings(left.total, besideLeft).flatMap((leftTotal) =>
    readings(right.total, besideRight).map((rightTotal) => ({
      leftTotal,
      rightTotal,
      difference: leftTotal.minus(rightTotal).abs(),
    })),
  );
  const nearest = others.reduce(
    (best, reading) => (best && reading.difference.gte(best.difference) ? best : reading),
    first,
  );
  if (!nearest || nearest.difference.lte(tolerance)) return null;
  // With an unreadable amount beside it another reading might hold.
  if (besideLeft === 'unusable' || besideRight === 'unusable') return null;
  const developed = kind !== 'sources-total' && !besideLeft.eq(0);
  return {
    kind,
    left,
    right,
    ...nearest,
    extended: developed ? left.total.plus(besideLeft) : null,
  };
}

function readings(total: Big, beside: Beside): readonly Big[] {
  return beside === 'unusable' || beside.eq(0) ? [total] : [total, total.plus(beside)];
}

/** The one blank cell of the balance that restores it when it gets the difference; null when there is no such cell. */
export function restoringPart(balance: BrokenBalance): Part | null {
  const { left, right, leftTotal, rightTotal, extended } = balance;
  if (extended !== null) return null;
  const blanks = [...left.parts, ...right.parts].filter(({ blank }) => blank);
  const [only, another] = blanks;
  if (!only || another) return null;
  const lower = leftTotal.lt(rightTotal) ? left : right;
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
  return [balance.leftTotal, balance.left.total, balance.extended].some(
    (left) =>
      left !== null && left.plus(signed).minus(balance.rightTotal).abs().lte(toleranceOf(unit)),
  );
}
