import Big from 'big.js';
import type { Entry, Form } from '../../form';
import { budgetOf, isBudgetBlank } from './budget';
import { printMoney, toleranceOf } from './money';
import type { Sum } from './sum';
import { usableAmount } from './usable-amount';

/** A readable amount and the cell that it stands in. */
export interface EnteredAmount {
  readonly entry: Entry;
  readonly amount: Big;
}

/** How far the tasks exceed what they may cost, ready for a message. */
export interface Excess {
  readonly first: Entry;
  readonly data: Readonly<Record<'tasks' | 'limit' | 'difference' | 'unit', string>>;
}

/** The readable amounts of the tasks, in the form's unit and order; blank and unreadable ones are left out. */
export function taskAmountsOf(form: Form): readonly EnteredAmount[] {
  return form.tasks.flatMap(({ amount: entry }) => {
    if (entry === null) return [];
    const amount = usableAmount(entry, form.unit);
    return amount === 'blank' || amount === 'unusable' ? [] : [{ entry, amount }];
  });
}

/**
 * Whether the tasks cost more than this spending with the development spending beside it. A blank
 * addend says nothing about the limit, and so nothing about the tasks.
 */
export function tasksOver(form: Form, spending: Sum): Excess | null {
  const budget = budgetOf(form);
  const { development } = budget;
  const amounts = taskAmountsOf(form);
  const [first] = amounts;
  if (!first || isBudgetBlank(budget) || spending.kind !== 'known') return null;
  if (development.kind === 'unusable' || spending.parts.some(({ blank }) => blank)) return null;
  const limit =
    development.kind === 'known' ? spending.total.plus(development.total) : spending.total;
  const tasks = amounts.reduce((sum, { amount }) => sum.plus(amount), new Big(0));
  const difference = tasks.minus(limit);
  if (difference.lte(toleranceOf(form.unit))) return null;
  return {
    first: first.entry,
    data: {
      tasks: printMoney(tasks),
      limit: printMoney(limit),
      difference: printMoney(difference),
      unit: form.unit,
    },
  };
}
