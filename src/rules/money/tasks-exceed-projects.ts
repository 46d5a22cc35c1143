import { budgetOf } from '../../form/judgement/budget';
import { tasksOver } from '../../form/judgement/task-amounts';
import { defineRule } from '../rule';

export const tasksExceedProjects = defineRule({
  id: 'tasks-exceed-projects',
  severity: 'warning',
  fix: 'none',
  check(form) {
    const excess = tasksOver(form, budgetOf(form).projects);
    return excess ? [{ cell: excess.first, message: 'over', data: excess.data }] : [];
  },
});
