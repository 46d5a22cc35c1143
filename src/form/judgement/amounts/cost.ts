import type { Big } from 'big.js';
import type { Form, Indicator } from '../../form';
import { budgetOf } from './budget';
import { namesCost, namesSaving } from '../indicators/direction';
import { classOf } from '../indicators/indicator-class';
import { WAN } from './money';
import { usableAmount } from './usable-amount';

const IN_YUAN: Readonly<Record<string, number>> = {
  元: 1,
  千元: 1e3,
  万元: 1e4,
  十万元: 1e5,
  百万元: 1e6,
  千万元: 1e7,
  亿元: 1e8,
  万: 1e4,
  亿: 1e8,
  个亿: 1e8,
};
/** What saves or earns is no cost, nor is a price of one thing. */
const NO_COST = /收入|产值|税收|效益|增加值|单价|人均|每[人次场个户]|标准/u;

/** What a cost indicator allows, in the form's unit; null where the row is no cost or its value no amount. */
export function costOf(row: Indicator, unit: Form['unit']): Big | null {
  const { target, name } = row;
  if (target.kind !== 'number' || target.unit === null) return null;
  if (classOf(row) !== '成本' && !namesCost(name.text)) return null;
  if (NO_COST.test(name.text) || namesSaving(name.text)) return null;
  const factor = IN_YUAN[target.unit];
  if (factor === undefined) return null;
  const yuan = target.number.times(factor);
  return unit === '元' ? yuan : yuan.div(WAN);
}

/** What a cost may come to, in the form's unit. */
export interface Limit {
  readonly amount: Big;
  /** The task that the cost names; null for the whole budget. */
  readonly task: string | null;
}

/** The task's money where the name speaks of one, otherwise the whole expenditure; null where neither is known. */
export function limitOf(form: Form, { name }: Indicator): Limit | null {
  const task = form.tasks.find(
    (each) => each.name.text.trim().length >= 3 && name.text.includes(each.name.text.trim()),
  );
  const amount = task?.amount ? usableAmount(task.amount, form.unit) : 'blank';
  if (task && amount !== 'blank' && amount !== 'unusable' && amount.gt(0)) {
    return { amount, task: task.name.text.trim() };
  }
  const { expenditure, development, total } = budgetOf(form);
  const spent = expenditure.kind === 'known' ? expenditure.total : null;
  const more = development.kind === 'known' ? development.total : null;
  const whole = spent ? (more ? spent.plus(more) : spent) : null;
  const known = [whole, total.kind === 'known' ? total.total : null].filter(
    (sum) => sum !== null && sum.gt(0),
  );
  const [first, second] = known;
  if (!first) return null;
  return { amount: second && second.gt(first) ? second : first, task: null };
}
