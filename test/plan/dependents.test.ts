import { dependents } from '../../src/plan/expectations/dependents';
import { NOTHING_EXPECTED, type Expectations } from '../../src/plan/plan';
import type { PlanReading, ReadName } from '../../src/plan/expectations/plan-reading';
import { SHEET_ROWS } from '../../src/snapshot/area';

const WHOLE = { sheet: '表', top: 0, bottom: SHEET_ROWS - 1 };
const NAMED: Expectations = {
  ...NOTHING_EXPECTED,
  names: [{ name: '基本支出', scope: null, formula: '=表!$C$5' }],
};

function reading(formulas: readonly string[], names: readonly ReadName[] = []): PlanReading {
  const read = formulas.map((formula, row) => ({ row, column: 0, formula }));
  const sheet = { cells: new Map(), merges: [], protection: null, locked: new Set<string>() };
  return {
    existing: new Set(['表']),
    structureProtected: false,
    visible: [],
    sheets: new Map([['汇总', { ...sheet, formulas: read }]]),
    names,
  };
}

describe('a sheet that is to go', () => {
  it.each(['=表!C5', '=SUM(表!B:C)', '=SUM(表!5:9)', "='表'!$A$1*2", '=基本支出+1'])(
    'is needed by %s on another sheet',
    (formula) => {
      expect(dependents(WHOLE, NAMED, reading([formula])).cells).toEqual([
        { sheet: '汇总', cell: { row: 0, column: 0, formula } },
      ]);
    },
  );

  it.each(['=C5', '=别的表!C5', '="表!C5"', '=[1]表!C5'])('is not needed by %s', (formula) => {
    expect(dependents(WHOLE, NAMED, reading([formula])).cells).toEqual([]);
  });

  it('takes its print set-up along, but no name that somebody gave it', () => {
    const names = [
      { name: 'Print_Area', scope: '表', formula: '=表!$A$1:$F$26' },
      { name: 'Print_Titles', scope: '表', formula: '=表!$17:$17' },
      { name: '基本支出', scope: null, formula: '=表!$C$5' },
      { name: '税率', scope: '表', formula: '=0.13' },
      { name: '我的', scope: null, formula: '=表!$C$6' },
      { name: '别的', scope: null, formula: '=汇总!$C$6' },
    ];
    const found = dependents(WHOLE, NAMED, reading([], names)).names.map(({ name }) => name);
    expect(found).toEqual(['税率', '我的']);
  });
});
