import { describeRule } from '../describe-rule';

const digits = (cell: string, amount: string, actual: string, rounded: string) =>
  ({
    cell,
    severity: 'info',
    detail: '',
    message: 'digits',
    data: { amount, actual, expected: '2', rounded },
    fix: 'suggest',
  }) as const;

describeRule('amount-precision', {
  silent: {
    'at two decimals': { E7: 41.25 },
    'at the noise of binary floats': { E7: 0.1 + 0.2 },
    'at a blank cell': { E7: null },
    'at words': { E7: '见附件' },
  },
  speaks: {
    'at three decimals': [{ E7: 41.125 }, [digits('E7', '41.125', '3', '41.13')]],
    'at four decimals in a task': [{ D14: 160.5001 }, [digits('D14', '160.5001', '4', '160.50')]],
    'at decimals typed as text': [{ C9: '0.005' }, [digits('C9', '0.005', '3', '0.01')]],
  },
});
