import { mentionsName } from '../../src/plan/expectations/mentions-name';

it.each([
  ['=基本支出', null, true],
  ['=SUM(基本支出,1)*2', null, true],
  ['=基本支出合计', null, false],
  ['=合计.基本支出', null, false],
  ['="基本支出"&A1', null, false],
  ['=基本支出(1)', null, false],
  ["='表 (2)'!基本支出", null, false],
  ["='表 (2)'!基本支出", '表 (2)', true],
  ['=表!基本支出', '表', true],
  ['=基本支出', '表', false],
] as const)('%s uses 基本支出 of %s: %s', (formula, scope, mentions) => {
  expect(mentionsName(formula, '基本支出', scope)).toBe(mentions);
});
