import { freeSheetName } from '../../src/snapshot/free-sheet-name';

it.each([
  ['表', [], '表'],
  ['表', ['别的'], '表'],
  ['表', ['表'], '表 (2)'],
  ['表', ['表', '表 (2)'], '表 (3)'],
  ['Form', ['FORM', 'form (2)'], 'Form (3)'],
] as const)('%s among %j becomes %s', (wanted, taken, free) => {
  expect(freeSheetName(wanted, taken)).toBe(free);
});

it('is never longer than Excel takes', () => {
  const long = '表'.repeat(31);
  expect(freeSheetName(long, [long])).toBe(`${'表'.repeat(27)} (2)`);
});
