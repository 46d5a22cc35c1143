import { isBlank } from '../../snapshot/snapshot';
import { defineRule } from '../rule';

export const noTasks = defineRule({
  id: 'no-tasks',
  severity: 'error',
  fix: 'none',
  basis: ['form'],
  examples: {
    wrong: [{ tasks: [['', '', null, '']] }],
    right: [
      { tasks: [['艺术培训', '开设公益艺术课程，聘请教师授课。', 160.5, '学员结业率95%以上。']] },
    ],
  },
  check(form) {
    if (form.taskHeading === null) return [];
    const filled = form.tasks.some(({ name, content, expectation }) =>
      [name, content, expectation].some((entry) => entry !== null && !isBlank(entry.value)),
    );
    return filled ? [] : [{ cell: form.title, message: 'none', data: {} }];
  },
});
