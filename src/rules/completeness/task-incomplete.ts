import type { Entry, Task } from '../../form/form';
import { isBlank } from '../../snapshot/snapshot';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

const PARTS = ['name', 'content', 'expectation'] as const;

export const taskIncomplete = defineRule({
  id: 'task-incomplete',
  severity: 'error',
  fix: 'none',
  basis: ['form'],
  examples: {
    wrong: [
      { tasks: [['艺术培训', '开设公益艺术课程，聘请教师授课。', 160.5, '']] },
      { tasks: [['', '开设公益艺术课程，聘请教师授课。', 160.5, '学员结业率95%以上。']] },
    ],
    right: [
      { tasks: [['艺术培训', '开设公益艺术课程，聘请教师授课。', 160.5, '学员结业率95%以上。']] },
    ],
  },
  check(form) {
    return form.tasks.flatMap((task) => {
      const blanks = PARTS.flatMap((part) => blankPart(task, part));
      const filled = PARTS.some((part) => task[part] !== null && !isBlank(task[part].value));
      if (!filled) return [];
      return blanks.map(({ part, entry }) =>
        part === 'name'
          ? { cell: entry, message: part, data: {} }
          : { cell: entry, message: part, data: { task: excerpt(task.name.text) } },
      );
    });
  },
});

function blankPart(task: Task, part: (typeof PARTS)[number]): readonly BlankPart[] {
  const entry = task[part];
  return entry !== null && isBlank(entry.value) ? [{ part, entry }] : [];
}

interface BlankPart {
  readonly part: (typeof PARTS)[number];
  readonly entry: Entry;
}
