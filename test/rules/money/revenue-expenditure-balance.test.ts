import { describeRule } from '../describe-rule';

const base = { cell: 'C6', severity: 'error', detail: '' } as const;

describeRule('revenue-expenditure-balance', {
  silent: {
    'at a difference of exactly 0.01': { C6: 900.41 },
    'when binary floats would differ': { C6: 0.1, C7: 0.2, E6: 0.3, E7: 0 },
    'when development spending lies inside project spending': { C9: 300 },
    'when development spending lies beside project spending': { C7: 540.6, C10: 100 },
    'when another printed source makes up the rest': {
      ...{ E7: 20, D8: '政府性基金拨款', E8: 21, D9: null, E9: null, D10: null, E10: null },
    },
    'when another printed source is part of the grant': {
      ...{ D8: '其中：政府性基金拨款', E8: 300, D9: null, E9: null, D10: null, E10: null },
    },
    'when another source cannot be read': {
      ...{ E7: 20, D8: '政府性基金拨款', E8: '待定', D9: null, E9: null, D10: null, E10: null },
    },
    'when a blank cell stands for 0': { C7: 0, C6: 1500, E7: null },
    'when the budget is blank': { C6: null, C7: null, E6: null, E7: null },
    'when an addend is no amount': { C6: '见附件' },
    'when the development spending that might explain it is no amount': {
      C6: 800,
      C10: '见附件',
    },
    'when amounts are text': { C6: '900.40', E6: '1,500.00万元' },
    'at a blank that stands for 0 on either side': { C7: null, C6: 1541, E7: null, E6: 1541 },
  },
  speaks: {
    'at a difference above 0.01': [
      { C6: 900.42 },
      [
        {
          ...base,
          message: 'unequal',
          data: {
            expenditure: '1,541.02',
            revenue: '1,541.00',
            difference: '0.02',
            unit: '万元',
          },
          fix: 'none',
        },
      ],
    ],
    'with the cell that restores it, when only one is blank': [
      { E7: null },
      [
        {
          ...base,
          message: 'one-blank',
          data: {
            expenditure: '1,541.00',
            revenue: '1,500.00',
            difference: '41.00',
            unit: '万元',
            field: '其他资金',
          },
          fix: 'suggest',
        },
      ],
    ],
    'without a cell to fill, when the blank one is on the larger side': [
      { E7: null, C7: 500 },
      [
        {
          ...base,
          message: 'unequal',
          data: {
            expenditure: '1,400.40',
            revenue: '1,500.00',
            difference: '99.60',
            unit: '万元',
          },
          fix: 'none',
        },
      ],
    ],
    'when another printed source does not make up the rest': [
      { E7: 0, D8: '政府性基金拨款', E8: 21, D9: null, E9: null, D10: null, E10: null },
      [
        {
          ...base,
          message: 'unequal',
          data: {
            expenditure: '1,541.00',
            revenue: '1,521.00',
            difference: '20.00',
            unit: '万元',
          },
          fix: 'none',
        },
      ],
    ],
    'when neither reading of development spending holds': [
      { C7: 600, C10: 100 },
      [
        {
          ...base,
          message: 'development',
          data: {
            expenditure: '1,500.40',
            extended: '1,600.40',
            revenue: '1,541.00',
            difference: '40.60',
            unit: '万元',
          },
          fix: 'none',
        },
      ],
    ],
    'when revenue exceeds expenditure': [
      { E6: 1600 },
      [
        {
          ...base,
          message: 'unequal',
          data: {
            expenditure: '1,541.00',
            revenue: '1,641.00',
            difference: '100.00',
            unit: '万元',
          },
          fix: 'none',
        },
      ],
    ],
    'when two cells are blank': [
      { C7: null, E7: null },
      [
        {
          ...base,
          message: 'unequal',
          data: { expenditure: '900.40', revenue: '1,500.00', difference: '599.60', unit: '万元' },
          fix: 'none',
        },
      ],
    ],
    'when amounts are typed as text': [
      { C6: '１，０００元', C7: '640.60' },
      [
        {
          ...base,
          message: 'unequal',
          data: { expenditure: '640.70', revenue: '1,541.00', difference: '900.30', unit: '万元' },
          fix: 'none',
        },
      ],
    ],
  },
});
