import { calculated } from './calculated';

/** Each line: a formula, what Excel gives for it, why. */
it.each<[string, string | number | boolean, string]>([
  ['-2^2', 4, 'the sign binds more closely than the power'],
  ['2^3^2', 64, 'powers are taken from the left'],
  ['10%', 0.1, 'percent is an operator'],
  ['1+2&"万"', '3万', 'addition comes before joining'],
  ['1/3&""', '0.333333333333333', 'joined with 15 digits'],
  ['1E+20&""', '1E+20', 'long numbers keep an exponent'],
  ['0.1+0.2-0.3', 0, 'the last difference loses the noise of binary fractions'],
  ['0.1+0.2=0.3', true, 'compared by 15 digits'],
  ['"3"+"4"', 7, 'operators read text as numbers'],
  ['"98%"*100', 98, 'also with a percent sign'],
  ['"1,200"+0', 1200, 'also with separators'],
  ['"a"+1', '#VALUE!', 'other text is none'],
  ['TRUE+1', 2, 'truth values are 1 and 0'],
  ['Z1+1', 1, 'a blank cell is 0'],
  ['Z1&"x"', 'x', 'a blank cell is empty text'],
  ['Z1=""', true, 'a blank cell equals empty text'],
  ['Z1=0', true, 'and 0'],
  ['"a"<"B"', true, 'case does not count'],
  ['"9">10', true, 'text is beyond every number'],
  ['TRUE>"z"', true, 'truth values are beyond every text'],
  ['0^0', '#NUM!', 'undefined'],
  ['1/0', '#DIV/0!', ''],
  ['B5+1', '#DIV/0!', 'errors go on'],
  ['#N/A', '#N/A', ''],
  ['10^400', '#NUM!', 'larger than a cell can hold'],
  ['无此名称', '#NAME?', ''],
  ['无此表!A1', '#REF!', ''],
  ['B2:C3 C2:D3', '合格', 'what two areas share; of several cells the one in the row'],
  ['A1:A2 C3:C4', '#NULL!', 'they share nothing'],
  ['B1:B4*2', 200, 'of a column the cell in the own row counts'],
  ['A3:C3&""', '#VALUE!', 'there is none'],
])('=%s is %p: %s', (formula, value) => {
  expect(calculated(formula)).toBe(value);
});
