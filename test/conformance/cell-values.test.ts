/** @jest-environment ./test/excel-environment.ts */
import { codeOf, onSheet } from './on-sheet';

type Value = string | number | boolean | null;

interface Read {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly valueTypes: unknown[][];
}

/** Writes to a sheet of its own from A1 on, in turn, and reads what it then holds. */
async function written(rows: readonly Value[][][], format = 'General'): Promise<Read> {
  const read: Read[] = [];
  await onSheet(async (sheet, context) => {
    const [first = []] = rows;
    const range = sheet.getRangeByIndexes(0, 0, first.length, first[0]?.length ?? 1);
    range.numberFormat = first.map((cells) => cells.map(() => format));
    for (const values of rows) range.values = values;
    range.load('values,formulas,valueTypes');
    await context.sync();
    read.push(range.toJSON() as Read);
  });
  const [only] = read;
  if (!only) throw new Error('Nothing was read.');
  return only;
}

test('null leaves a cell as it is, an empty text clears it', async () => {
  const { values, valueTypes } = await written([[['甲', '乙', '丙']], [[null, '', '丁']]]);
  expect(values).toEqual([['甲', '', '丁']]);
  expect(valueTypes).toEqual([['String', 'Empty', 'String']]);
});

test('what begins with an equals sign or another sign is a formula', async () => {
  const { values, formulas } = await written([[['=1+1', '-详见附件', '+3', '@x']]]);
  expect(values).toEqual([[2, '#NAME?', 3, '@x']]);
  expect(formulas[0]?.[0]).toBe('=1+1');
});

test('a leading apostrophe is taken off and makes text of what follows', async () => {
  const { values, formulas, valueTypes } = await written([[["'=1+1", "'007", "''", "'"]]]);
  expect(values).toEqual([['=1+1', '007', "'", '']]);
  expect(formulas).toEqual([['=1+1', '007', "'", '']]);
  expect(valueTypes[0]?.slice(0, 3)).toEqual(['String', 'String', 'String']);
});

test('text that reads as a number becomes one', async () => {
  const { values, valueTypes } = await written([
    [['12504.03', '12,504.03', '90%', '１２', '万元']],
  ]);
  expect(values).toEqual([[12504.03, 12504.03, 0.9, '１２', '万元']]);
  expect(valueTypes[0]?.slice(0, 3)).toEqual(['Double', 'Double', 'Double']);
});

test('under the text format everything stays text', async () => {
  const { values, valueTypes } = await written([[['12504.03', '=1+1', '2026/9/30']]], '@');
  expect(values).toEqual([['12504.03', '=1+1', '2026/9/30']]);
  expect(valueTypes).toEqual([['String', 'String', 'String']]);
});

test('an error is its text, of a type of its own', async () => {
  const { values, valueTypes } = await written([[['=1/0', '=NA()', '=没有这个名称']]]);
  expect(values).toEqual([['#DIV/0!', '#N/A', '#NAME?']]);
  expect(valueTypes).toEqual([['Error', 'Error', 'Error']]);
});

test.each<[string, unknown[][]]>([
  ['too few rows', [['x', 'x']]],
  [
    'too many rows',
    [
      ['x', 'x'],
      ['x', 'x'],
      ['x', 'x'],
    ],
  ],
  ['too few columns', [['x'], ['x']]],
  ['rows of different lengths', [['x', 'x'], ['x']]],
])('a table with %s is refused, and nothing of it is written', async (_, values) => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.values = values;
    expect(await codeOf(context.sync())).toBe('InvalidArgument');
    const cells = sheet.getRange('A1:C3').load('valueTypes');
    await context.sync();
    expect(new Set(cells.valueTypes.flat())).toEqual(new Set(['Empty']));
  });
});

test('a cell holds 32,767 characters', async () => {
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.values = [['长'.repeat(32_768)]];
    expect(await codeOf(context.sync())).toBe('InvalidArgument');
  });
});

test('what differs among cells reads as null', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').format.font.bold = true;
    const font = sheet.getRange('A1:B1').format.font.load('bold');
    await context.sync();
    expect(font.bold).toBeNull();
  });
});

test('a whole sheet has too many cells to be read', async () => {
  await onSheet(async (sheet, context) => {
    const all = sheet.getRange().load('values,address');
    await context.sync();
    expect(all.values).toBeNull();
  });
});

test('the covered cells of a merged area are blank, and take nothing', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['头', '甲'],
      ['乙', '丙'],
    ];
    range.merge();
    range.values = [
      ['新', '丁'],
      ['戊', '己'],
    ];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      ['新', ''],
      ['', ''],
    ]);
    range.unmerge();
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      ['新', ''],
      ['', ''],
    ]);
  });
});
