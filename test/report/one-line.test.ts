import { oneLine } from '../../src/report/print/one-line';

test.each([
  ['部门整体\n绩效目标', '部门整体\\n绩效目标'],
  ['a\tb\r', 'a\\tb\\r'],
  ['\u001b]0;x\u0007', '\\u001b]0;x\\u0007'],
  ['\u009b31m', '\\u009b31m'],
  ['甲\u202e乙\u2066丙\u200f', '甲\\u202e乙\\u2066丙\\u200f'],
  ['C:\\表\\n.xlsx ≥90% 𠮷', 'C:\\表\\n.xlsx ≥90% 𠮷'],
])('%j is shown as %j', (text, shown) => {
  expect(oneLine(text)).toBe(shown);
});
