import { describeRule } from '../describe-rule';

type Kind = 'half-width' | 'unmatched' | 'doubled' | 'space';
const slip = (cell: string, message: Kind, written: string) =>
  ({
    cell,
    severity: 'info',
    detail: message,
    message,
    data: { written },
    fix: message === 'unmatched' ? 'none' : 'auto',
  }) as const;

describeRule('punctuation', {
  silent: {
    'at Latin letters and digits without spaces around them': {
      C13: '运用AI技术建设5G智慧场馆，使用VR设备3台，接入12345热线。',
    },
    'at spaces beside Latin letters and digits': { C13: '引进 AI 技术，举办 60 场活动。' },
    'at half-width marks among digits and letters': {
      C13: '面积1,200.5平方米，比例1:3，时间8:30，网址http://example.cn/a,b，A(B)类。',
    },
    'at the numbers of a list': { C13: '1. 组织大赛；2. 文艺巡演；3）总结。\n(一)培训 (二)演出' },
    'at brackets of either width that match': { C13: '组织(A类)5场大赛（含决赛）。' },
    'at nested quotes': { C13: '宣传“双减‘齐聚力’行动”，学习《文化法》。' },
    'at dashes and dots of omission': { C13: '传承——创新……再出发！' },
    'at the number of a document': { C13: '依据粤府〔2018〕34号文件。' },
    'at line breaks between sentences': { C13: '组织大赛。\n组织巡演。\n  组织展览。' },
    'at a spaced value': { F18: '≥ 60 场' },
    'at straight quotes': { C13: '开展"送戏下乡"活动。' },
  },
  speaks: {
    'at a half-width comma': [
      { C13: '组织广场舞大赛,文艺巡演。' },
      [slip('C13', 'half-width', '赛,文')],
    ],
    'at a half-width semicolon in a value': [
      { F28: '群众踊跃参与;氛围良好' },
      [slip('F28', 'half-width', '与;氛')],
    ],
    'at a half-width colon in the goal': [
      { B11: '目标如下:2026年举办活动60场,服务群众5万人次,群众满意度不低于90%。' },
      [slip('B11', 'half-width', '场,服')],
    ],
    'at half-width brackets within a sentence': [
      { C13: '组织(大型)广场舞大赛。' },
      [slip('C13', 'half-width', '织(大')],
    ],
    'at half-width brackets open to one side': [
      { C14: '开设公益艺术课程(含声乐，聘请教师授课。' },
      [slip('C14', 'half-width', '程(含'), slip('C14', 'unmatched', '(')],
    ],
    'at a quote without its other half': [
      { C13: '组织“广场舞大赛和文艺巡演。' },
      [slip('C13', 'unmatched', '“')],
    ],
    'at a bracket that was never opened': [
      { D18: '群众文化活动场次）' },
      [slip('D18', 'unmatched', '）')],
    ],
    'at a stop twice': [{ E13: '举办60场活动。。' }, [slip('E13', 'doubled', '。。')]],
    'at two marks side by side': [
      { E14: '学员结业率95%以上，。' },
      [slip('E14', 'doubled', '，。')],
    ],
    'at a space between Chinese characters': [
      { B13: '群众 文化活动' },
      [slip('B13', 'space', '众 文')],
    ],
    'at an ideographic space within a sentence': [
      { C15: '修缮剧场屋面　和消防设施。' },
      [slip('C15', 'space', '面　和')],
    ],
    'at several kinds in one cell': [
      { C13: '组织大赛,巡演；；培训 展览。' },
      [
        slip('C13', 'half-width', '赛,巡'),
        slip('C13', 'doubled', '；；'),
        slip('C13', 'space', '训 展'),
      ],
    ],
  },
});
