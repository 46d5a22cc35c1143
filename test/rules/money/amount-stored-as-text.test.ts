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
    'at 0': { C9: 0 },
    'at a rest of the template': { D13: '××' },
    'at a number with a remark': { D13: '220（含设备）' },
    'at two numbers': { D13: '220/20' },
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
    'at 元 in a task': [{ D13: '2200000元' }, [readable('D13', '2200000元', '220.00')]],
    'at a currency sign': [{ C7: '¥640.60' }, [readable('C7', '¥640.60', '640.60')]],
    'at 0 typed as text': [{ C10: '0.00' }, [readable('C10', '0.00', '0.00')]],
  },
});
