import { describeRule } from '../describe-rule';

const over = (tasks: string, limit: string, difference: string) =>
  ({
    cell: 'D13',
    severity: 'warning',
    detail: '',
    message: 'over',
    data: { tasks, limit, difference, unit: '万元' },
    fix: 'none',
  }) as const;

describeRule('tasks-exceed-projects', {
  silent: {
    'when tasks make exactly the project spending': { D13: 440.1 },
    'at a difference of exactly 0.01': { D13: 440.11 },
    'when development spending covers the rest': { D13: 500, C10: 100 },
    'when project spending is blank': { C7: null },
    'when project spending cannot be read': { C7: '见附件', D13: 900 },
    'when development spending cannot be read': { C10: '见附件', D13: 900 },
    'when no task has an amount': { D13: null, D14: null, D15: null },
    'when the budget is blank': { C6: 0, C7: 0, E6: 0, E7: 0, D13: 900 },
  },
  speaks: {
    'when the tasks cost more': [{ D13: 500 }, [over('700.50', '640.60', '59.90')]],
    'although one amount cannot be read': [
      { D13: 700, D14: '待定' },
      [over('740.00', '640.60', '99.40')],
    ],
    'when development spending does not suffice': [
      { D13: 500, C10: 50 },
      [over('700.50', '690.60', '9.90')],
    ],
    'by little': [{ D13: 440.13 }, [over('640.63', '640.60', '0.03')]],
    'when amounts are typed as text': [{ D13: '500万元' }, [over('700.50', '640.60', '59.90')]],
    'when project spending is 0': [{ C7: 0, C6: 1541 }, [over('420.50', '0.00', '420.50')]],
    'at one large task': [{ D15: 600 }, [over('980.50', '640.60', '339.90')]],
    'although development spending has a blank': [
      { C9: null, D13: 500 },
      [over('700.50', '640.60', '59.90')],
    ],
  },
});
