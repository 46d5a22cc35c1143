import { budgetOf } from '../../form/judgement/amounts/budget';
import { tasksOver } from '../../form/judgement/amounts/task-amounts';
import { defineRule } from '../rule';

export const tasksExceedExpenditure = defineRule({
  id: 'tasks-exceed-expenditure',
  severity: 'error',
  fix: 'none',
  basis: ['form'],
  examples: {
    wrong: [
      {
        fields: { 基本支出: 900.4, 项目支出: 640.6 },
        tasks: [
          ['群众文化活动', '组织广场舞大赛和文艺巡演。', 1400, '举办60场活动，服务群众5万人次。'],
          ['艺术培训', '开设公益艺术课程，聘请教师授课。', 200, '学员结业率95%以上。'],
        ],
      },
    ],
    right: [
      {
        fields: { 基本支出: 900.4, 项目支出: 640.6 },
        tasks: [
          ['群众文化活动', '组织广场舞大赛和文艺巡演。', 220, '举办60场活动，服务群众5万人次。'],
          ['艺术培训', '开设公益艺术课程，聘请教师授课。', 160.5, '学员结业率95%以上。'],
        ],
      },
    ],
  },
  check(form) {
    const excess = tasksOver(form, budgetOf(form).expenditure);
    return excess ? [{ cell: excess.first, message: 'over', data: excess.data }] : [];
  },
});
