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
  },
  speaks: {
    'at a task of another field': [{ B15: '非遗数据库' }, [unmatched('B15', '非遗数据库')]],
    'although generic words recur': [
      { B15: '档案管理服务活动' },
      [unmatched('B15', '档案管理服务活动')],
    ],
  },
});
