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
  },
  speaks: {
    'when all four are blank': [{ C6: null, C7: null, E6: null, E7: null }, [blank]],
    'when all four are 0': [{ C6: 0, C7: 0, E6: 0, E7: 0 }, [blank]],
    'when blanks and zeros are mixed': [{ C6: 0, C7: null, E6: null, E7: '0.00' }, [blank]],
  },
});
