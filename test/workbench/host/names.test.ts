/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { failureOf } from './failure';

const SHEET = '部门整体绩效目标表';

beforeEach(() => excelHost.open(readFileSync('test/forms/guangzhou-cppcc.xlsx')));

/** Adds a name to the workbook, or to the active sheet. */
async function addName(name: string, formula: string, scope: 'workbook' | 'sheet' = 'workbook') {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const names = scope === 'sheet' ? sheet.names : context.workbook.names;
    names.add(name, formula);
    await context.sync();
  });
}

test.each([
  ['a cell', `='${SHEET}'!$C$5`, 'Range', `${SHEET}!C5`],
  ['a number', '=0.25', 'Double', 0.25],
  ['a whole number', '=12', 'Integer', 12],
  ['a text', '="万元"', 'String', '万元'],
  ['a truth value', '=TRUE', 'Boolean', true],
  ['a deleted cell', `='${SHEET}'!#REF!`, 'Error', '#REF!'],
  ['a cell of a deleted sheet', '=旧表!$A$1', 'Error', '#REF!'],
])('a name of %s tells what it stands for', async (_what, formula, type, value) => {
  await addName('某名称', formula);
  await Excel.run(async (context) => {
    const name = context.workbook.names.getItem('某名称');
    name.load('name,type,value,scope,visible');
    const range = name.getRangeOrNullObject();
    await context.sync();
    expect([name.name, name.type, name.value]).toEqual(['某名称', type, value]);
    expect([name.scope, name.visible]).toEqual(['Workbook', true]);
    expect(range.isNullObject).toBe(type !== 'Range');
  });
});

test('a name leads to its cells', async () => {
  await addName('基本支出', `='${SHEET}'!$C$5`);
  await Excel.run(async (context) => {
    const range = context.workbook.names.getItem('基本支出').getRange();
    range.load('values,address,worksheet/name');
    await context.sync();
    expect(range.values).toEqual([[12504.03]]);
    expect(range.worksheet.name).toBe(SHEET);
  });
});

test('the names of a sheet are not among those of the workbook', async () => {
  await addName('预算年度', `='${SHEET}'!$A$1`);
  await addName('部门名称', `='${SHEET}'!$B$2`, 'sheet');
  await Excel.run(async (context) => {
    const ofBook = context.workbook.names.load('items/name,items/formula');
    const ofSheet = context.workbook.worksheets.getItem(SHEET).names;
    ofSheet.load('items/name,items/scope,items/worksheetOrNullObject/name');
    await context.sync();
    expect(ofBook.items.map(({ name }) => name)).toEqual(['预算年度']);
    const own = ofSheet.items.find(({ name }) => name === '部门名称');
    expect(own?.scope).toBe('Worksheet');
    expect(own?.worksheetOrNullObject.name).toBe(SHEET);
  });
});

test('all names of all sheets come with one request', async () => {
  await addName('部门名称', `='${SHEET}'!$B$2`, 'sheet');
  excelHost.resetCounters();
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name,items/names/items/name,items/names/items/formula');
    await context.sync();
    const names = sheets.items[0]?.names.items ?? [];
    const found = names.find(({ name }) => name === '部门名称');
    expect(found?.formula).toBe(`='${SHEET}'!$B$2`);
  });
  expect(excelHost.syncs).toBe(1);
});

test('a name of several areas is a range that cannot be had', async () => {
  await addName('两处', `='${SHEET}'!$A$1,'${SHEET}'!$C$1`);
  const failure = await failureOf(async (context) => {
    const name = context.workbook.names.getItem('两处').load('type');
    await context.sync();
    expect(name.type).toBe('Range');
    name.getRange().load('address');
    await context.sync();
  });
  expect(failure.code).toBe('InvalidOperation');
});

test('a name is repointed and deleted', async () => {
  await addName('基本支出', `='${SHEET}'!$C$5`);
  await Excel.run(async (context) => {
    const name = context.workbook.names.getItem('基本支出');
    name.formula = `='${SHEET}'!$C$6`;
    name.load('value');
    await context.sync();
    expect(name.value).toBe(`${SHEET}!C6`);
    name.delete();
    const gone = context.workbook.names.getItemOrNullObject('基本支出');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test('a range may be asked for by a name, the sheet before the workbook', async () => {
  await addName('部门名称', `='${SHEET}'!$A$1`);
  await addName('部门名称', `='${SHEET}'!$B$2`, 'sheet');
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange('部门名称').load('address');
    await context.sync();
    expect(range.address).toBe(`${SHEET}!B2`);
  });
});

test.each([
  ['A1', 'InvalidArgument'],
  ['有 空格', 'InvalidArgument'],
])('%p is no name', async (name, code) => {
  const failure = await failureOf((context) => {
    context.workbook.names.add(name, '=1');
    return context.sync();
  });
  expect(failure.code).toBe(code);
});
