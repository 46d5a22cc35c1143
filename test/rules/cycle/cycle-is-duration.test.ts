import { check } from '../../../src/check';
import { printCell } from '../../../src/snapshot/address';
import { workbookWith } from '../form-builder';

/** The rule is off until somebody asks for it. */
function said(cycle: string | number, isOn = true) {
  const settings = isOn ? ({ 'cycle-is-duration': { severity: 'info' } } as const) : {};
  return check(workbookWith({ E18: cycle }), settings)
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => rule === 'cycle-is-duration')
    .map(({ cell, severity, message, data }) => ({
      cell: printCell(cell),
      severity,
      message,
      data,
    }));
}

describe('cycle-is-duration', () => {
  test.each([
    '一年',
    '1年',
    '三年',
    '2026年',
    '2026—2028年',
    '2026年度',
    '长期',
    '全年',
    '12个月',
    ' 1 年 ',
  ])('speaks at %j', (cycle) => {
    const value = cycle.trim();
    expect(said(cycle)).toEqual([
      { cell: 'E18', severity: 'info', message: 'duration', data: { value } },
    ]);
  });

  test.each([
    '≥180场',
    '180场',
    180,
    '≥95%',
    '2028年12月底前',
    '每年60场',
    '优/良/中/差',
    '一年60场',
  ])('is silent at %j', (cycle) => {
    expect(said(cycle)).toEqual([]);
  });

  test('is off unless it is asked for', () => {
    expect(said('一年', false)).toEqual([]);
  });
});
