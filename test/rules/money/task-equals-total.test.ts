import { describeRule } from '../describe-rule';

const whole = (cell: string, amount: string) =>
  ({
    cell,
    severity: 'warning',
    detail: '',
    message: 'whole',
    data: { amount },
    fix: 'none',
  }) as const;

describeRule('task-equals-total', {
  silent: {
    'when one of one task carries everything': {
      D13: 1541,
      ...{ B14: null, C14: null, D14: null, E14: null },
      ...{ B15: null, C15: null, D15: null, E15: null },
    },
    'when a task carries all project spending': { D13: 640.6 },
    'when the expenditure is 0': { C6: 0, C7: 0, D13: 0 },
    'when the expenditure cannot be read': { C6: '见附件', D13: 640.6 },
    'at an amount that cannot be read': { D13: '1541（全部）' },
    'at a total that is another task’s sum': { D13: 1340.5 },
    'just beyond the tolerance': { D13: 1540.98 },
    'when the only other task is a blank row': {
      ...{ D13: 1541, B14: null, C14: null, D14: null, E14: null },
      ...{ B15: null, C15: null, D15: null, E15: null },
    },
  },
  speaks: {
    'when one of several carries the expenditure': [{ D13: 1541 }, [whole('D13', '1,541.00')]],
    'within the tolerance': [{ D14: 1541.01 }, [whole('D14', '1,541.01')]],
    'when it carries the expenditure with development spending': [
      { C10: 59, D13: 1600 },
      [whole('D13', '1,600.00')],
    ],
    'at the last task': [{ D15: 1541 }, [whole('D15', '1,541.00')]],
    'at an amount typed as text': [{ D13: '1,541.00' }, [whole('D13', '1,541.00')]],
    'at a total copied into two tasks': [
      { D13: 1541, D14: 1541 },
      [whole('D13', '1,541.00'), whole('D14', '1,541.00')],
    ],
    'when the others have none': [{ D13: 1541, D14: 0, D15: null }, [whole('D13', '1,541.00')]],
    'just within the tolerance below': [{ D13: 1540.99 }, [whole('D13', '1,540.99')]],
  },
});
