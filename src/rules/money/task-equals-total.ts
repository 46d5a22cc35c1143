import { budgetOf } from '../../form/judgement/amounts/budget';
import { printMoney, toleranceOf } from '../../form/judgement/amounts/money';
import { taskAmountsOf } from '../../form/judgement/amounts/task-amounts';
import { isBlank } from '../../snapshot/snapshot';
import { defineRule } from '../rule';

export const taskEqualsTotal = defineRule({
  id: 'task-equals-total',
  severity: 'warning',
  fix: 'none',
  basis: ['practice'],
  examples: {
    wrong: [
      {
        tasks: [
          ['群众文化活动', '组织广场舞大赛和文艺巡演。', 1541, '举办60场活动，服务群众5万人次。'],
          ['艺术培训', '开设公益艺术课程，聘请教师授课。', 0, '学员结业率95%以上。'],
        ],
      },
    ],
    right: [
      {
        tasks: [
          ['群众文化活动', '组织广场舞大赛和文艺巡演。', 480, '举办60场活动，服务群众5万人次。'],
          ['艺术培训', '开设公益艺术课程，聘请教师授课。', 160.5, '学员结业率95%以上。'],
        ],
      },
    ],
  },
  check(form) {
    const { expenditure, development } = budgetOf(form);
    const named = form.tasks.filter(({ name }) => !isBlank(name.value));
    if (named.length < 2 || expenditure.kind !== 'known' || expenditure.total.lte(0)) return [];
    const totals = [expenditure.total];
    if (development.kind === 'known') totals.push(expenditure.total.plus(development.total));
    const tolerance = toleranceOf(form.unit);
    return taskAmountsOf(form)
      .filter(({ amount }) => totals.some((total) => total.minus(amount).abs().lte(tolerance)))
      .map(({ entry, amount }) => ({
        cell: entry,
        message: 'whole',
        data: { amount: printMoney(amount) },
      }));
  },
});
