import { describeRule, type Case } from '../describe-rule';
import type { Changes } from '../form-builder';

const goal = (text: string): Changes => ({ B11: text });

const report = (text: string, written: string, expected: string): Case => [
  goal(text),
  [
    {
      cell: 'B11',
      severity: 'info',
      detail: '',
      message: 'done',
      data: { written, expected },
      fix: 'suggest',
    },
  ],
];

describeRule('past-tense-goal', {
  silent: {
    'at what is to be done': goal('举办群众文化活动60场，提高服务质量。'),
    'at 为了': goal('为了解决群众看病难问题，加强基层医疗建设，满意度达到90%。'),
    'at 了解': goal('完善了解困难群众需求的机制，走访500户。'),
    'at 了 that belongs to another word': goal('形成了解决历史遗留问题的机制，化解积案20件。'),
    'at the years before': goal('2025年完成了前期工作，2026年10月底前全面完工。'),
    'at the footing of this year': goal('在取得了良好成效的基础上，继续举办活动60场。'),
    'at how things stand': goal('目前已建成。2026年免费开放300天。'),
    'at what is already there': goal('对已完成项目开展绩效评价20项。'),
    'at a blank goal': goal(' '),
  },
  speaks: {
    'at work carried out': report('开展了群众文化活动60场。', '开展了', '开展'),
    'at results': report('全面完成各项任务，取得了显著成效。', '取得了', '取得'),
    'at effects': report('新增场馆2处，改善了办馆条件。', '改善了', '改善'),
    'at a meeting': report('顺利召开了五届一次会议，审议报告6项。', '召开了', '召开'),
    'at this year’s own work': report('2026年完成了60场活动。', '完成了', '完成'),
    'at what is done completely': report(
      '修缮剧场屋面2000平方米，已全部完成。',
      '已全部完成',
      '全部完成',
    ),
    'at progress made': report(
      '举办活动60场，群众满意度有了较大提升。',
      '有了较大提升',
      '有较大提升',
    ),
    'at losses made good': report('查处案件60件，挽回了经济损失500万元。', '挽回了', '挽回'),
    'behind a sentence on the year before': report(
      '2025年举办了50场活动。今年组织了60场。',
      '组织了',
      '组织',
    ),
  },
});
