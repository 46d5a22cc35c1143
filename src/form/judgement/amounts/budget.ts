import type { Form } from '../../form';
import { once } from '../once';
import { isNothing, sumOf, type Sum } from './sum';

/** The sums of the budget block. */
export interface Budget {
  /** 基本支出 + 项目支出 */
  readonly expenditure: Sum;
  /** 财政拨款 + 其他资金 */
  readonly revenue: Sum;
  /** 市本级使用资金 + 拟用于对下转移支付资金 */
  readonly levelSplit: Sum;
  /** 事业发展性支出 = 财政专项资金 + 其他事业发展性支出 */
  readonly development: Sum;
  /** 项目支出 alone */
  readonly projects: Sum;
  /** 资金总额, where it is printed */
  readonly total: Sum;
}

/** The sums of the form between which the balances hold. */
export const budgetOf = once((form: Form): Budget => ({
  expenditure: sumOf(form, ['基本支出', '项目支出']),
  revenue: sumOf(form, ['财政拨款', '其他资金']),
  levelSplit: sumOf(form, ['市本级使用资金', '拟用于对下转移支付资金']),
  development: sumOf(form, ['财政专项资金', '其他事业发展性支出']),
  projects: sumOf(form, ['项目支出']),
  total: sumOf(form, ['资金总额']),
}));

/** Neither side of the budget, nor a printed total, has an amount above 0: then the sums say nothing more. */
export function isBudgetBlank({ expenditure, revenue, total }: Budget): boolean {
  const printed = [expenditure, revenue, total].filter(({ kind }) => kind !== 'absent');
  return printed.length > 0 && printed.every(isNothing);
}
