import { describeRule } from '../describe-rule';

const blank = {
  cell: 'C6',
  severity: 'error',
  detail: '',
  message: 'blank',
  data: { unit: '万元' },
  fix: 'none',
} as const;

describeRule('budget-blank', {
  silent: {
    'when only revenue is blank': { E6: null, E7: null },
    'when only expenditure is blank': { C6: null, C7: null },
    'when one amount is left': { C6: null, C7: null, E6: null, E7: 41 },
    'when an amount cannot be read': { C6: '见附件', C7: null, E6: null, E7: null },
    'when only one of expenditure is blank': { C6: null },
    'when expenditure is an error value': {
      ...{ C6: { error: '#REF!' }, C7: null, E6: null, E7: null },
    },
    'at a small budget': { C6: 0.01, C7: 0, E6: 0.01, E7: 0 },
    'when the split by level is blank': { E9: null, E10: null },
  },
  speaks: {
    'when all four are blank': [{ C6: null, C7: null, E6: null, E7: null }, [blank]],
    'when all four are 0': [{ C6: 0, C7: 0, E6: 0, E7: 0 }, [blank]],
    'when blanks and zeros are mixed': [{ C6: 0, C7: null, E6: null, E7: '0.00' }, [blank]],
    'at spaces': [{ C6: ' ', C7: ' ', E6: ' ', E7: ' ' }, [blank]],
    'at zeros typed as text': [{ C6: '0', C7: '0', E6: '0', E7: '0' }, [blank]],
    'although the split by level has amounts': [
      { C6: null, C7: null, E6: null, E7: null, E9: 1441 },
      [blank],
    ],
    'although the tasks have amounts': [
      { C6: 0, C7: 0, E6: 0, E7: 0, D13: 220, D14: 160.5 },
      [blank],
    ],
    'in the unit of the form': [
      {
        ...{ C6: 0, C7: 0, E6: 0, E7: 0, C5: '预算金额（元）', E5: '预算金额（元）' },
        ...{ C8: '预算金额（元）', E8: '预算金额（元）', D12: '拟投入的资金（元）' },
      },
      [{ ...blank, data: { unit: '元' } }],
    ],
  },
});
