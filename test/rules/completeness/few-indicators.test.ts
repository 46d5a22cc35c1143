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
  },
  speaks: {
    'below the minimum': [blankRows(19, 21, 22, 23, 24, 25, 26, 28, 29), [few('4')]],
    'when all printed rows are blank': [
      blankRows(18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30),
      [few('0')],
    ],
  },
});
