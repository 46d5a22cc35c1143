import { budgetOf } from '../../form/judgement/budget';
import { tasksOver } from '../../form/judgement/task-amounts';
import { defineRule } from '../rule';

export const tasksExceedExpenditure = defineRule({
  id: 'tasks-exceed-expenditure',
  severity: 'error',
  fix: 'none',
  check(form) {
    const excess = tasksOver(form, budgetOf(form).expenditure);
    return excess ? [{ cell: excess.first, message: 'over', data: excess.data }] : [];
  },
});
