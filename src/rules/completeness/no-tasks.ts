import { isBlank } from '../../snapshot/snapshot';
import { defineRule } from '../rule';

export const noTasks = defineRule({
  id: 'no-tasks',
  severity: 'error',
  fix: 'none',
  check(form) {
    if (form.taskHeading === null) return [];
    const filled = form.tasks.some(({ name, content, expectation }) =>
      [name, content, expectation].some((entry) => entry !== null && !isBlank(entry.value)),
    );
    return filled ? [] : [{ cell: form.title, message: 'none', data: {} }];
  },
});
