import { isFilled } from '../../form/judgement/filled';
import { keywordsOf } from '../../form/judgement/keywords';
import { isBlank } from '../../snapshot/snapshot';
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
    const indicators = form.indicators.filter(isFilled);
    if (indicators.length === 0) return [];
    const measured = indicators.map(({ name, annual }) => `${name.text} ${annual}`).join('\n');
    return form.tasks.flatMap(({ name }) => {
      const keywords = isBlank(name.value) ? [] : [...keywordsOf(name.text)];
      if (keywords.length === 0 || keywords.some((word) => measured.includes(word))) return [];
      return [{ cell: name, message: 'unmatched', data: { task: excerpt(name.text) } }];
    });
  },
});
