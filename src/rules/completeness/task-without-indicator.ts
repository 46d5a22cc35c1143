import { isFilled } from '../../form/judgement/filled';
import { taskMeasure } from '../../form/judgement/words/measured-task';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const taskWithoutIndicator = defineRule({
  id: 'task-without-indicator',
  severity: 'info',
  fix: 'suggest',
  basis: ['88'],
  examples: {
    wrong: [{ tasks: [['非遗数据库', '采集传承人口述资料。', 220, '数据库上线运行。']] }],
    right: [
      { tasks: [['艺术培训', '开设公益艺术课程，聘请教师授课。', 160.5, '学员结业率95%以上。']] },
    ],
  },
  check(form) {
    if (!form.indicators.some(isFilled)) return [];
    const isMeasured = taskMeasure(form);
    return form.tasks.flatMap((task) => {
      if (isMeasured(task) !== false) return [];
      const { name } = task;
      return [{ cell: name, message: 'unmatched', data: { task: excerpt(name.text) } }];
    });
  },
});
