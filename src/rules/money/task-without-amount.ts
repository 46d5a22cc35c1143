import { isBlank } from '../../snapshot/snapshot';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const taskWithoutAmount = defineRule({
  id: 'task-without-amount',
  severity: 'warning',
  fix: 'none',
  check(form) {
    return form.tasks.flatMap(({ name, amount }) => {
      if (amount === null || isBlank(name.value) || !isBlank(amount.value)) return [];
      return [{ cell: amount, message: 'blank', data: { task: excerpt(name.text) } }];
    });
  },
});
