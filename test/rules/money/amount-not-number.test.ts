import { describeRule } from '../describe-rule';

const text = (cell: string, shown: string) =>
  ({
    cell,
    severity: 'error',
    detail: '',
    message: 'text',
    data: { shown, unit: '万元' },
    fix: 'none',
  }) as const;

describeRule('amount-not-number', {
  silent: {
    'at 0': { E7: 0, E6: 1541 },
    'at a blank amount, of which the balances speak': { E7: null },
    'at a number typed as text': { C6: '900.40' },
    'at full-width digits with a unit': { C6: '９００.４万元' },
    'at a task without an amount': { D15: null },
    'at a rest of the template, of which placeholder-left speaks': { D14: '××' },
    'at a number with its unit': { D13: '220 万元' },
    'at a number in a formula’s text': { D13: 220.0 },
  },
  speaks: {
    'at words in a field': [{ C10: '见附件' }, [text('C10', '见附件')]],
    'at words in a task': [{ D14: '待定' }, [text('D14', '待定')]],
    'at two numbers in one cell': [{ E7: '41/20' }, [text('E7', '41/20')]],
    'at a truth value': [{ E7: true }, [text('E7', 'true')]],
    'at a negative amount': [
      { C9: -12 },
      [
        {
          cell: 'C9',
          severity: 'error',
          detail: '',
          message: 'negative',
          data: { shown: '-12.00' },
          fix: 'none',
        },
      ],
    ],
    'at an error value': [
      { D14: { error: '#DIV/0!' } },
      [
        {
          cell: 'D14',
          severity: 'error',
          detail: '',
          message: 'error',
          data: { shown: '#DIV/0!', unit: '万元' },
          fix: 'none',
        },
      ],
    ],
    'at a dash': [{ C9: '—' }, [text('C9', '—')]],
    'at a number with a remark': [{ D13: '220（含设备）' }, [text('D13', '220（含设备）')]],
    'at each cell': [{ C10: '无', D15: '不详' }, [text('C10', '无'), text('D15', '不详')]],
  },
});
