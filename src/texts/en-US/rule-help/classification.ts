export const classificationHelp = {
  'wrong-class': {
    what: 'An indicator’s content does not fit its class: satisfaction under social benefits, a pass rate under quantity, a number of events under benefits.',
    why: 'It is one of the commonest reasons for sending forms back: quantity says how much is done, quality how well, timeliness when, cost for how much money, benefit to what effect.',
    remedy: 'Move the row to the class named. If the class is right, reword the indicator.',
  },
  'class-name-nonstandard': {
    what: 'A class bears an old or foreign name such as 环境效益, 数量目标 or 满意度指标.',
    why: 'Under another name it is counted as another class when forms are collected.',
    remedy: 'Use the template’s names: 生态效益指标, 数量指标, 服务对象满意度指标.',
  },
  'shifted-cell': {
    what: 'A whole row stands one column off, its name in the column of the class.',
    why: 'The indicator then has no class and its value stands under another heading.',
    remedy: 'Move the row back. It happens after merging cells and at page breaks.',
  },
} as const;
