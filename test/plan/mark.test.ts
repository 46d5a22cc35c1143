import { MARK_SEVERITIES, markFormula, parseMarkFormula } from '../../src/plan/marks/mark';

it.each(MARK_SEVERITIES)('a mark of severity %s is known by its formula', (severity) => {
  expect(parseMarkFormula(markFormula(severity))).toBe(severity);
  expect(parseMarkFormula(markFormula(severity).toUpperCase())).toBe(severity);
});

it.each(['', '=MOD(ROW(),2)=0', '=N("jixiao-mark:other")=0', '="jixiao-mark:error"=A1'])(
  'the rule %j is not ours',
  (formula) => {
    expect(parseMarkFormula(formula)).toBeNull();
  },
);
