import { printMoney } from '../../form/judgement/amounts/money';
import { yuanSuspicions } from '../../form/judgement/amounts/yuan-suspicion';
import { defineRule } from '../rule';

export const amountInYuan = defineRule({
  id: 'amount-in-yuan',
  severity: 'warning',
  fix: 'suggest',
  basis: ['practice'],
  examples: {
    wrong: [
      { fields: { 项目支出: 6406000 } },
      {
        tasks: [
          ['群众文化活动', '组织广场舞大赛和文艺巡演。', 220, '举办60场活动，服务群众5万人次。'],
          ['艺术培训', '开设公益艺术课程，聘请教师授课。', 1605000, '学员结业率95%以上。'],
        ],
      },
    ],
    right: [
      { fields: { 项目支出: 640.6 } },
      {
        tasks: [
          ['群众文化活动', '组织广场舞大赛和文艺巡演。', 220, '举办60场活动，服务群众5万人次。'],
          ['艺术培训', '开设公益艺术课程，聘请教师授课。', 160.5, '学员结业率95%以上。'],
        ],
      },
    ],
  },
  check(form) {
    return yuanSuspicions(form).map(({ reason, entry, amount, divided }) => ({
      cell: entry,
      message: reason,
      data: { amount: printMoney(amount), divided: printMoney(divided) },
    }));
  },
});
