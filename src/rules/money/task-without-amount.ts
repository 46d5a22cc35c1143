import { isBlank } from '../../snapshot/snapshot';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const taskWithoutAmount = defineRule({
  id: 'task-without-amount',
  severity: 'warning',
  fix: 'none',
  basis: ['form'],
  examples: {
    wrong: [
      {
        tasks: [
          ['群众文化活动', '组织广场舞大赛和文艺巡演。', 220, '举办60场活动，服务群众5万人次。'],
          ['艺术培训', '开设公益艺术课程，聘请教师授课。', null, '学员结业率95%以上。'],
        ],
      },
    ],
    right: [
      {
        tasks: [
          ['群众文化活动', '组织广场舞大赛和文艺巡演。', 220, '举办60场活动，服务群众5万人次。'],
          ['艺术培训', '开设公益艺术课程，聘请教师授课。', 0, '学员结业率95%以上。'],
        ],
      },
    ],
  },
  check(form) {
    return form.tasks.flatMap(({ name, amount }) => {
      if (amount === null || isBlank(name.value) || !isBlank(amount.value)) return [];
      return [{ cell: amount, message: 'blank', data: { task: excerpt(name.text) } }];
    });
  },
});
