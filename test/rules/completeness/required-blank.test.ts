import { describeRule } from '../describe-rule';

const blank = (cell: string, field: string) =>
  ({
    cell,
    severity: 'error',
    detail: '',
    message: 'blank',
    data: { field },
    fix: 'none',
  }) as const;

describeRule('required-blank', {
  silent: {
    'at an optional field': { B16: null },
    'at the number of subordinate units': { E4: null },
    'at a number of staff of 0': { C4: 0 },
    'at a year printed in the title': { A1: '2026年部门整体预算绩效目标申报表', A2: null },
    'at amounts, when the whole budget is blank': { C6: null, C7: null, E6: null, E7: null },
    'at an amount whose balance speaks': { C7: null },
    'at a placeholder, of which placeholder-left speaks': { B11: '……' },
    'at a blank amount, of which budget-blank speaks': { C6: 0, C7: 0, E6: null, E7: null },
  },
  speaks: {
    'at the department': [{ B3: null }, [blank('B3', '部门名称')]],
    'at the goal': [{ B11: '  ' }, [blank('B11', '总体绩效目标')]],
    'at a printed year without its digits': [{ A2: '（　　年度）' }, [blank('A2', '预算年度')]],
    'at the number of staff with a warning': [
      { C4: null },
      [
        {
          cell: 'C4',
          severity: 'warning',
          detail: '',
          message: 'staff',
          data: { field: '财政供养人员数' },
          fix: 'none',
        },
      ],
    ],
    'at an amount that the pack requires, when the balance holds without it': [
      { C7: null, C6: 1541 },
      [blank('C7', '项目支出')],
    ],
    'at the bare frame of a year': [{ A2: '（年度）' }, [blank('A2', '预算年度')]],
    'at two fields': [
      { B3: null, B11: null },
      [blank('B3', '部门名称'), blank('B11', '总体绩效目标')],
    ],
    'at spaces in a name': [{ B3: '　' }, [blank('B3', '部门名称')]],
  },
});
