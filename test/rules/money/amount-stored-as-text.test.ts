import { describeRule } from '../describe-rule';

const readable = (cell: string, shown: string, amount: string) =>
  ({
    cell,
    severity: 'warning',
    detail: '',
    message: 'readable',
    data: { shown, amount },
    fix: 'auto',
  }) as const;

describeRule('amount-stored-as-text', {
  silent: {
    'at a number': { C6: 900.4 },
    'at a blank cell of spaces': { C9: '  ' },
    'at words': { C9: '见附件' },
    'at a negative number, of which amount-not-number speaks': { C9: '-12' },
  },
  speaks: {
    'at thousands separators': [{ C6: '1,900.40' }, [readable('C6', '1,900.40', '1,900.40')]],
    'at a trailing unit': [{ E9: '1441万元' }, [readable('E9', '1441万元', '1,441.00')]],
    'at full-width digits': [{ E10: '１００' }, [readable('E10', '１００', '100.00')]],
    'at stray spaces': [{ D13: ' 220 ' }, [readable('D13', '220', '220.00')]],
    'at another unit, which it converts': [
      { E10: '1000000元' },
      [readable('E10', '1000000元', '100.00')],
    ],
  },
});
