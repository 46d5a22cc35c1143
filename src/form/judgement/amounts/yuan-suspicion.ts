import Big from 'big.js';
import { AMOUNT_KEYS } from '../../keys';
import type { Entry, Form } from '../../form';
import { brokenBalances, restoredBy } from './balance';
import { budgetOf } from './budget';
import { WAN } from './money';
import { sumOf } from './sum';
import { taskAmountsOf, type EnteredAmount } from './task-amounts';

/** An amount that seems to be typed in 元 where the form counts in 万元, and why it seems so. */
export interface YuanSuspicion {
  readonly reason: 'balance' | 'peers';
  readonly entry: Entry;
  readonly amount: Big;
  /** The amount in 万元. */
  readonly divided: Big;
}

/** Among sums of the whole department. */
const FAR_ABOVE_FIELDS = 1000;
/** Among tasks, which differ more. */
const FAR_ABOVE_TASKS = 100;

/** Smaller amounts would vanish when divided, and a balance that holds without them proves nothing. */
const LEAST_SUSPECT = WAN;

/** Amounts of a form in 万元 that look typed in 元, each cell once. */
export function yuanSuspicions(form: Form): readonly YuanSuspicion[] {
  if (form.unit === '元') return [];
  const found = [...fromBalances(form), ...fromPeers(form)];
  return [...new Map(found.reverse().map((one) => [one.entry, one])).values()].reverse();
}

function fromBalances(form: Form): readonly YuanSuspicion[] {
  return brokenBalances(form).flatMap((balance) =>
    [...balance.left.parts, ...balance.right.parts]
      .filter(({ amount }) => amount.gte(LEAST_SUSPECT))
      .filter((part) => restoredBy(balance, part, part.amount.div(WAN), form.unit))
      .map(({ entry, amount }) => suspicion('balance', { entry, amount })),
  );
}

/** A field only where its balance is broken, a task only where it exceeds the whole budget. */
function fromPeers(form: Form): readonly YuanSuspicion[] {
  const fields = fieldAmounts(form);
  const inBroken = new Set(
    brokenBalances(form).flatMap(({ left, right }) =>
      [...left.parts, ...right.parts].map(({ entry }) => entry),
    ),
  );
  const tasks = taskAmountsOf(form);
  const { expenditure, development } = budgetOf(form);
  const spending = expenditure.kind === 'known' ? expenditure.total : new Big(0);
  const beside = development.kind === 'known' ? development.total : new Big(0);
  const budget = spending.plus(beside);
  return [
    ...fields.filter((one) => inBroken.has(one.entry) && isFarAbove(one, fields, FAR_ABOVE_FIELDS)),
    ...tasks.filter(
      (one) =>
        budget.gt(0) &&
        one.amount.gt(budget) &&
        isFarAbove(one, [...fields, ...tasks], FAR_ABOVE_TASKS),
    ),
  ].map((one) => suspicion('peers', one));
}

function fieldAmounts(form: Form): readonly EnteredAmount[] {
  return AMOUNT_KEYS.flatMap((key) => {
    const sum = sumOf(form, [key]);
    return sum.kind === 'known' ? sum.parts : [];
  });
}

function isFarAbove(one: EnteredAmount, among: readonly EnteredAmount[], times: number): boolean {
  const peers = among
    .filter(({ entry, amount }) => entry !== one.entry && amount.gt(0))
    .map(({ amount }) => amount)
    .sort((a, b) => a.cmp(b));
  const median = peers[Math.floor(peers.length / 2)];
  if (!median || peers.length < 2 || one.amount.lt(LEAST_SUSPECT)) return false;
  return one.amount.gte(median.times(times));
}

function suspicion(
  reason: YuanSuspicion['reason'],
  { entry, amount }: EnteredAmount,
): YuanSuspicion {
  return { reason, entry, amount, divided: amount.div(WAN) };
}
