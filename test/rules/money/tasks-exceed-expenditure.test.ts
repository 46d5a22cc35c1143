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
    'at a difference of exactly 0.01': { D13: 1340.51 },
    'when an amount of the budget cannot be read': { C6: '见附件', D13: 1400 },
    'when development spending cannot be read': { C9: '见附件', D13: 1400 },
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
    'by little': [{ D13: 1340.53 }, [over('1,541.03', '1,541.00', '0.03')]],
    'when amounts are typed as text': [
      { D13: '1,400.00' },
      [over('1,600.50', '1,541.00', '59.50')],
    ],
    'at one task alone': [{ D14: 1600 }, [over('1,860.00', '1,541.00', '319.00')]],
    'although one amount cannot be read': [
      { D13: 1600, D14: '待定' },
      [over('1,640.00', '1,541.00', '99.00')],
    ],
    'although development spending has a blank': [
      { C10: null, D13: 1400 },
      [over('1,600.50', '1,541.00', '59.50')],
    ],
    'when basic spending is 0': [{ C6: 0, D13: 900 }, [over('1,100.50', '640.60', '459.90')]],
  },
});
