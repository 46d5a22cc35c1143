/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { failureOf } from './failure';

const TAG = '=N("jixiao-mark:error")=0';

beforeEach(() => excelHost.open(readFileSync('test/forms/guangzhou-cppcc.xlsx')));

function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getActiveWorksheet();
}

/** Highlights the cells in red by one rule. */
async function mark(addresses: string, formula = TAG): Promise<void> {
  await Excel.run(async (context) => {
    const rule = sheetOf(context)
      .getRanges(addresses)
      .conditionalFormats.add(Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = formula;
    rule.custom.format.fill.color = '#ffc7ce';
    rule.custom.format.font.bold = true;
    await context.sync();
  });
}

/** What a range's collection tells of its rules. */
async function rulesAt(address: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const formats = sheetOf(context).getRange(address).conditionalFormats;
    formats.load(
      'items/type,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color',
    );
    await context.sync();
    return formats.items.map(({ type, priority, customOrNullObject: custom }) => [
      type,
      priority,
      custom.rule.formula,
      custom.format.fill.color,
    ]);
  });
}

test('a rule on several cells is one rule, found from each of them', async () => {
  await mark('C5,E5');
  const rule = ['Custom', 0, TAG, '#FFC7CE'];
  expect(await rulesAt('C5')).toEqual([rule]);
  expect(await rulesAt('E1:E9')).toEqual([rule]);
  expect(await rulesAt('C6')).toEqual([]);
});

test('a new rule goes before the others', async () => {
  await mark('C5', '=1=1');
  await mark('C5');
  expect(await rulesAt('C5')).toEqual([
    ['Custom', 0, TAG, '#FFC7CE'],
    ['Custom', 1, '=1=1', '#FFC7CE'],
  ]);
});

test('a rule is deleted by itself and the others stay', async () => {
  await mark('C5', '=1=1');
  await mark('C5,E5');
  await Excel.run(async (context) => {
    const formats = sheetOf(context).getRange().conditionalFormats.load('items/id');
    await context.sync();
    formats.items[0]?.delete();
    await context.sync();
  });
  expect(await rulesAt('A1:F31')).toEqual([['Custom', 0, '=1=1', '#FFC7CE']]);
});

test('several rules are deleted in one batch', async () => {
  for (const address of ['C5', 'C6', 'E5']) await mark(address);
  await Excel.run(async (context) => {
    const formats = sheetOf(context).getRange().conditionalFormats.load('items/id');
    await context.sync();
    for (const format of formats.items) format.delete();
    const count = formats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test('a rule tells its ranges, and its range only where it has one', async () => {
  await mark('C5,E5:F6');
  await Excel.run(async (context) => {
    const rule = sheetOf(context).getRange('C5').conditionalFormats.getItemAt(0);
    const ranges = rule.getRanges().load('address,areaCount');
    const range = rule.getRangeOrNullObject();
    await context.sync();
    expect(ranges.areaCount).toBe(2);
    expect(ranges.address).toMatch(/!C5,.*!E5:F6$/);
    expect(range.isNullObject).toBe(true);
  });
});

test('a rule that is gone is not found', async () => {
  await mark('C5');
  const failure = await failureOf(async (context) => {
    const rule = sheetOf(context).getRange('C5').conditionalFormats.getItemAt(0).load('id');
    await context.sync();
    rule.delete();
    rule.load('type');
    await context.sync();
  });
  expect(failure.code).toBe('ItemNotFound');
});

test('text that is no formula is refused', async () => {
  const failure = await failureOf((context) => {
    const rule = sheetOf(context).getRange('C5').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=SUM(';
    return context.sync();
  });
  expect(failure.code).toBe('InvalidArgument');
});
