import { describeRule } from '../describe-rule';

const over = (tasks: string, limit: string, difference: string) =>
  ({
    cell: 'D13',
    severity: 'error',
    detail: '',
    message: 'over',
    data: { tasks, limit, difference, unit: '万元' },
    fix: 'none',
  }) as const;

describeRule('tasks-exceed-expenditure', {
  silent: {
    'when tasks exceed only project spending': { D13: 700 },
    'when tasks make exactly the expenditure': { D13: 1340.5 },
    'when development spending covers the rest': { D13: 1400, C10: 100 },
    'when basic spending is blank': { C6: null, D13: 900 },
    'when the budget is blank': { C6: 0, C7: 0, E6: 0, E7: 0 },
  },
  speaks: {
    'when the tasks cost more than everything': [
      { D13: 1400 },
      [over('1,600.50', '1,541.00', '59.50')],
    ],
    'when development spending does not suffice': [
      { D13: 1400, C9: 50 },
      [over('1,600.50', '1,591.00', '9.50')],
    ],
  },
});
