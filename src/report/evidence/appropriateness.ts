import Big from 'big.js';
import type { Form } from '../../form/form';
import { isAmountKey } from '../../form/keys';
import { budgetOf } from '../../form/judgement/amounts/budget';
import { costOf } from '../../form/judgement/amounts/cost';
import { printMoney } from '../../form/judgement/amounts/money';
import { taskAmountsOf } from '../../form/judgement/amounts/task-amounts';
import { usableAmount } from '../../form/judgement/amounts/usable-amount';
import { share, type Evidence } from './evidence';

/** What ties money to goals: amounts that can be added up, tasks with money, costs with a limit. */
export function appropriatenessOf(form: Form): readonly Evidence[] {
  const { fields, tasks, indicators, unit } = form;
  const amounts = [...fields.values()].filter(({ key }) => isAmountKey(key));
  const costs = indicators.filter((row) => costOf(row, unit) !== null);
  return [
    ...share(
      'amounts-usable',
      amounts,
      ({ entry }) => isAmount(usableAmount(entry, unit)),
      ({ entry }) => entry,
    ),
    ...share(
      'tasks-paid',
      tasks,
      ({ amount }) => amount !== null && isAmount(usableAmount(amount, unit)),
      ({ name, amount }) => amount ?? name,
    ),
    ...taskMoney(form),
    ...(costs.length === 0
      ? []
      : [
          {
            what: 'costs-limited' as const,
            count: String(costs.length),
            of: null,
            cells: costs.map(({ value: { row, column } }) => ({ row, column })),
          },
        ]),
  ];
}

function isAmount(amount: Big | 'blank' | 'unusable'): boolean {
  return amount !== 'blank' && amount !== 'unusable';
}

/** What the tasks cost together, out of all spending. */
function taskMoney(form: Form): readonly Evidence[] {
  const amounts = taskAmountsOf(form);
  const { expenditure, total } = budgetOf(form);
  const whole = expenditure.kind === 'known' ? expenditure : total;
  if (amounts.length === 0 || whole.kind !== 'known') return [];
  const sum = amounts.reduce((all, { amount }) => all.plus(amount), new Big(0));
  return [
    {
      what: 'task-money',
      count: printMoney(sum),
      of: printMoney(whole.total),
      cells: amounts.map(({ entry: { row, column } }) => ({ row, column })),
    },
  ];
}
