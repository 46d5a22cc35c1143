import { describeRule } from '../describe-rule';

const few = (actual: string) =>
  ({
    cell: 'A1',
    severity: 'info',
    detail: '',
    message: 'few',
    data: { actual, minimum: '5' },
    fix: 'none',
  }) as const;

const blankRows = (...rows: readonly number[]) =>
  Object.fromEntries(rows.flatMap((row) => [`D${row}`, `F${row}`]).map((cell) => [cell, null]));

describeRule('few-indicators', {
  silent: {
    'at the minimum': blankRows(19, 21, 23, 24, 25, 26, 28, 29),
    'at five of one class and its neighbours': blankRows(23, 24, 25, 26, 27, 28, 29, 30),
    'at values in words': { ...blankRows(19, 21, 23, 24, 25, 26, 28, 29), F18: '良好' },
    'at five effects': blankRows(18, 19, 20, 21, 22, 23, 24, 25),
    'above the minimum': blankRows(19, 21, 23),
    'at rows with a name only': {
      ...blankRows(21, 22, 23, 24, 25, 26, 28, 29),
      F19: null,
    },
    'at rows with a value only': {
      ...blankRows(21, 22, 23, 24, 25, 26, 28, 29),
      D19: null,
    },
    'where the minimum is met in two classes': blankRows(20, 21, 22, 23, 24, 25, 28, 29),
  },
  speaks: {
    'below the minimum': [blankRows(19, 21, 22, 23, 24, 25, 26, 28, 29), [few('4')]],
    'when all printed rows are blank': [
      blankRows(18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30),
      [few('0')],
    ],
    'at one of each level': [blankRows(19, 20, 21, 22, 23, 24, 25, 26, 28, 29), [few('3')]],
    'at a single one': [blankRows(19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30), [few('1')]],
    'at spaces in the other rows': [
      { ...blankRows(20, 21, 22, 23, 24, 25, 26, 27, 28), D29: ' ', F29: ' ' },
      [few('3')],
    ],
    'at four of one class and its neighbours': [
      blankRows(22, 23, 24, 25, 26, 27, 28, 29, 30),
      [few('4')],
    ],
    'at four effects': [blankRows(18, 19, 20, 21, 22, 23, 24, 25, 26), [few('4')]],
    'at two': [blankRows(20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30), [few('2')]],
  },
});
