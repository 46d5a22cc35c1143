import { describeRule } from '../describe-rule';

const other = (cell: string, stated: string, value: string) =>
  ({
    cell,
    severity: 'info',
    detail: '',
    message: 'other',
    data: { stated, value },
    fix: 'none',
  }) as const;

const TASK = '开展公益演出和文艺辅导。';

describeRule('goal-number-mismatch', {
  silent: {
    'when goal and indicator agree': { B11: '举办群众文化活动60场。', F18: '≥60场' },
    'when they agree in 万': { B11: '服务群众50000人次。', F27: '≥5万人次' },
    'at another unit': { B11: '举办群众文化活动12期。' },
    'at another thing in the same unit': { B11: '引进高雅剧目8场。' },
    'at the number of the whole beside that of a part': {
      B11: '举办群众文化活动60场，其中进乡村群众文化活动20场。',
    },
    'at two rates of one group': { B11: '学员结业率95%以上，艺术培训学员巩固率90%以上。' },
    'at the satisfaction of others': { B11: '免费开放300天，教师满意度不低于85%。' },
    'at a year and a session': { B11: '2026年第十届群众文化活动周，免费开放300天。' },
    'at two lengths of different things': {
      B11: '公交线路年运营里程480公里。',
      D18: '公交专用道里程',
      F18: '≥62公里',
    },
    'at an indicator in words': { B11: '群众文化服务效果提升20%。' },
    'at an indicator without a value': { B11: '举办群众文化活动80场。', F18: null },
  },
  speaks: {
    'at another number in the goal': [
      { B11: '举办群众文化活动80场。', E13: TASK },
      [other('F18', '举办群众文化活动80场', '≥60场')],
    ],
    'at another number of days': [
      { B11: '场馆免费开放310天。' },
      [other('F19', '场馆免费开放310天', '≥300天')],
    ],
    'at another number in a task': [
      { B11: '提升服务效能。', E13: '举办群众文化活动70场。' },
      [other('F18', '举办群众文化活动70场', '≥60场')],
    ],
    'at another rate': [
      { B11: '提升服务效能。', E14: '艺术培训学员结业率98%以上。' },
      [other('F20', '艺术培训学员结业率98%以上', '≥95%')],
    ],
    'at another satisfaction': [
      { B11: '免费开放300天，群众满意度达到95%。' },
      [other('F30', '群众满意度95%', '≥90%')],
    ],
    'at another number in 万': [
      { B11: '提升服务效能。', E13: '服务群众8万人次。' },
      [other('F27', '服务群众8万人次', '≥5万人次')],
    ],
    'at the full number where the indicator says 万': [
      { B11: '提升服务效能。', E13: '服务群众60000人次。' },
      [other('F27', '服务群众60000人次', '≥5万人次')],
    ],
    'at a length': [
      { B11: '改造供水管网40公里。', D19: '改造供水管网长度', F19: '≥36.5公里' },
      [other('F19', '改造供水管网40公里', '≥36.5公里')],
    ],
    'at two indicators': [
      { B11: '举办群众文化活动80场，免费开放310天。', E13: TASK },
      [other('F18', '举办群众文化活动80场', '≥60场'), other('F19', '免费开放310天', '≥300天')],
    ],
  },
});
