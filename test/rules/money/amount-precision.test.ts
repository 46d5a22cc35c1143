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
    'at a whole number': { E7: 41 },
    'at three decimals that are zeros': { E7: '41.000' },
    'at two decimals in a task': { D14: 160.55 },
    'at a negative amount, of which amount-not-number speaks': { C9: -12.345 },
  },
  speaks: {
    'at three decimals': [{ E7: 41.125 }, [digits('E7', '41.125', '3', '41.13')]],
    'at four decimals in a task': [{ D14: 160.5001 }, [digits('D14', '160.5001', '4', '160.50')]],
    'at decimals typed as text': [{ C9: '0.005' }, [digits('C9', '0.005', '3', '0.01')]],
    'at six decimals': [{ E7: 41.123456 }, [digits('E7', '41.123456', '6', '41.12')]],
    'at 元 typed in a form of 万元': [
      { E10: '1000050元' },
      [digits('E10', '100.005', '3', '100.01')],
    ],
    'at each cell': [
      { C9: 0.125, C10: 0.375 },
      [digits('C9', '0.125', '3', '0.13'), digits('C10', '0.375', '3', '0.38')],
    ],
    'at a source': [{ E6: 1500.0001 }, [digits('E6', '1500.0001', '4', '1,500.00')]],
    'at the split by level': [{ E9: 1441.001 }, [digits('E9', '1441.001', '3', '1,441.00')]],
  },
});
