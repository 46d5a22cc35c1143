import { describeRule } from '../describe-rule';

const doubled = (cell: string, word: string) =>
  ({
    cell,
    severity: 'info',
    detail: word + word,
    message: 'doubled',
    data: { doubled: word + word, word },
    fix: 'auto',
  }) as const;
const label = (cell: string, word: string) =>
  ({ ...doubled(cell, word), message: 'label', fix: 'suggest' }) as const;

describeRule('repeated-word', {
  silent: {
    'where the second word is part of a longer one': {
      C13: '组织示例大学大学生和民营企业企业家参加示例市人大人大代表联络活动。',
    },
    'where 委员 follows its 委员会': { C13: '召开专门委员会委员会议12次，组织学会会员会谈。' },
    'where a function word begins a new phrase': {
      B11: '2026年举办60场，促进和平和平等，受众5万人。',
    },
    'at reduplication that the language has': {
      C14: '一步一步推进，一场一场落实，很多很多学员受益。',
    },
    'at repeated digits and marks': { C15: '维修20262026号楼；；照明————' },
    'at the same word in two cells': { D18: '群众文化', F18: '群众文化60场' },
    'at a word that a mark parts': { C13: '开展活动，活动后总结。' },
    'at one character twice': { C15: '天天开放，人人参与。' },
  },
  speaks: {
    'at a label': [{ B8: '事业事业发展性支出' }, [label('B8', '事业')]],
    'at an answer': [{ C13: '推进精神文明文明建设。' }, [doubled('C13', '文明')]],
    'at a longer word': [
      { B11: '2026年举办群众文化群众文化活动60场。' },
      [doubled('B11', '群众文化')],
    ],
    'once for a word that stands three times': [
      { D18: '活动活动活动场次' },
      [doubled('D18', '活动')],
    ],
    'at a value': [{ F28: '服务群众群众满意' }, [doubled('F28', '群众')]],
    'at the name of the department': [{ B3: '示例市文化馆文化馆' }, [doubled('B3', '文化馆')]],
    'at an expectation': [{ E15: '10月底前完工完工并验收。' }, [doubled('E15', '完工')]],
    'at each word of a cell': [
      { C14: '开设课程课程，聘请教师教师。' },
      [doubled('C14', '课程'), doubled('C14', '教师')],
    ],
  },
});
