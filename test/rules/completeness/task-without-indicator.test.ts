import { describeRule } from '../describe-rule';

const unmatched = (cell: string, task: string) =>
  ({
    cell,
    severity: 'info',
    detail: '',
    message: 'unmatched',
    data: { task },
    fix: 'suggest',
  }) as const;

describeRule('task-without-indicator', {
  silent: {
    'when a key word stands in the value': { B15: '屋面防水', F23: '屋面防水2026年10月底前完工' },
    'at a name of generic words': { B15: '重点项目建设工作' },
    'at a row without a name': { B15: null },
    'when a key word stands in the name': { B15: '消防设施更新', D23: '消防验收完成时间' },
    'at a name of one character more': { B15: '场馆修缮二期' },
    'when an indicator measures what the task is to reach': {
      ...{ B15: '接处警保障', E15: '城区警情平均到场时间不超过8分钟。' },
      ...{ D22: '城区110警情平均到场时间', F22: '≤8分钟' },
    },
    'when an indicator measures a part of what the task does': {
      ...{ B15: '信息化建设', C15: '建设电子病历、互联网医院和医保结算系统。' },
      ...{ D23: '互联网医院上线时间' },
    },
    'at a usual abbreviation': {
      ...{ B15: '非物质文化遗产保护', D23: '非遗数据库上线时间' },
    },
    'at work on what is measured': {
      ...{ B13: '疫苗接种工作', D18: '接种率', B14: '提案办理', D19: '提案办结率' },
    },
    'at the synonym that shares a word': { B14: '公益艺术培训班' },
    'when there is no indicator at all': {
      ...{ D18: null, F18: null, D19: null, F19: null, D20: null, F20: null, D21: null, F21: null },
      ...{ D22: null, F22: null, D23: null, F23: null, D24: null, F24: null, D25: null, F25: null },
      ...{ D26: null, F26: null, D27: null, F27: null, D28: null, F28: null, D29: null, F29: null },
      ...{ D30: null, F30: null },
    },
  },
  speaks: {
    'at a task of another field': [{ B15: '非遗数据库' }, [unmatched('B15', '非遗数据库')]],
    'although generic words recur': [
      { B15: '档案管理服务活动' },
      [unmatched('B15', '档案管理服务活动')],
    ],
    'at a purchase': [{ B15: '购置钢琴' }, [unmatched('B15', '购置钢琴')]],
    'at a matter of staff': [{ B15: '职工体检' }, [unmatched('B15', '职工体检')]],
    'at a letter word': [{ B15: 'VR体验' }, [unmatched('B15', 'VR体验')]],
    'although the task is to reach something, when that is measured by none': [
      { B15: '职工体检', E15: '全年组织职工体检一次，服务职工52人次。' },
      [unmatched('B15', '职工体检')],
    ],
    'at each of two': [
      { B13: '非遗数据库', B15: '购置钢琴' },
      [unmatched('B13', '非遗数据库'), unmatched('B15', '购置钢琴')],
    ],
    'at a task of generic words and one of its own': [
      { B15: '推进党建工作' },
      [unmatched('B15', '推进党建工作')],
    ],
    'with a long name cut short': [
      { B15: '非遗数据库采集录入校对以及口述史拍摄出版' },
      [unmatched('B15', '非遗数据库采集录入校对以及口述史拍…')],
    ],
  },
});
