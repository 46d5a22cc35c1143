import { describeRule } from '../describe-rule';

const GOAL = '举办群众文化活动60场，免费开放300天，群众满意度不低于90%。';
const other = (cell: string, actual: string) =>
  ({
    cell,
    severity: 'warning',
    detail: actual,
    message: 'other',
    data: { actual, expected: '2026' },
    fix: 'none',
  }) as const;

describeRule('year-mismatch', {
  silent: {
    'at the session of a congress': { C13: '筹备市十四届人大一次会议和政协十三届二次会议。' },
    'at a plan that is named by its years': { C13: '落实2021—2025年规划和“十四五”规划。' },
    'at the number of a document': { C13: '依据粤府〔2018〕34号、教体艺〔2024〕2号文件实施。' },
    'at a document by its title': { C13: '执行《2025年全民阅读行动方案》。' },
    'at a comparison with another year': { E13: '举办60场活动，较2025年增长5%，与2024年持平。' },
    'at a year in which something began': { C13: '自2019年起实施，2023年以来已服务5万人次。' },
    'at a class of pupils': { C14: '面向2025级学员开设课程。' },
    'at a school year that begins in the budget year': { C14: '2025-2026学年开设公益课程。' },
    'at what was built before': { C15: '维修2008年建成的剧场屋面。' },
    'at a year so long ago that nobody plans for it': {
      C15: '改造2000年底前的剧场，更换1998年的座椅。',
    },
    'at the accounts of the year before': {
      C13: '对2025年度预算执行情况和财务收支开展审计。',
    },
    'at a far goal': { B11: `${GOAL}为实现2035年远景目标打基础。` },
    'at figures of the year before': { C13: '根据2025年决算数据编制，扣除2025年结转资金。' },
    'at what was left from the year before': {
      C15: '完成2025年未完工的修缮工程，整改2025年度审计发现的问题。',
    },
    'at what it prepares for': { C13: '为2027年艺术节打好基础，组织排练60场。' },
    'at an event that is named by its year': { C13: '组队参加“2025年湾区艺术节”决赛。' },
    'at its own year': { B11: `2026年${GOAL}`, F23: '2026年10月底前' },
    'at a number that is no year': { C13: '采购2025套演出服装，服务2030人次，编号2024010123。' },
    'at a standard': { C15: '按GB50016-2014标准修缮。' },
    'at years of the period that the form states': {
      A16: '2026—2028年',
      E13: '2027年举办60场活动，2028年举办80场。',
    },
    'where no year is known': { A2: null, B11: `2025年${GOAL}` },
  },
  speaks: {
    'in the goal': [{ B11: `2025年${GOAL}` }, [other('B11', '2025')]],
    'at another budget year in the goal': [{ B11: `2024年度${GOAL}` }, [other('B11', '2024')]],
    'at a slip of one digit': [
      { C14: '2016年开设公益艺术课程。', E14: '2006年开课60次。' },
      [other('C14', '2016'), other('E14', '2006')],
    ],
    'at the rate of another year': [{ C14: '2025年度预算执行率达到95%。' }, [other('C14', '2025')]],
    'in the name of a task': [{ B13: '2025年群众文化活动' }, [other('B13', '2025')]],
    'in the content of a task': [{ C14: '2023年开设公益艺术课程。' }, [other('C14', '2023')]],
    'in what a task is to reach': [
      { E15: '2027年10月底前完工并通过验收。' },
      [other('E15', '2027')],
    ],
    'in the name of an indicator': [{ D18: '2025年群众文化活动场次' }, [other('D18', '2025')]],
    'in other tasks': [{ B16: '完成2024年文物普查。' }, [other('B16', '2024')]],
    'in the title, where the year stands elsewhere': [
      { A1: '2025年部门整体预算绩效目标申报表' },
      [other('A1', '2025')],
    ],
    'once for each year of a cell': [
      { C13: '2024年组织广场舞大赛，2025年组织文艺巡演，2025年再办一次。' },
      [other('C13', '2024'), other('C13', '2025')],
    ],
  },
});
