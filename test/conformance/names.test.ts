/** @jest-environment ./test/excel-environment.ts */
import { onNewSheet, refusalOn } from './on-new-sheet';

test.each<[string, string, string, unknown]>([
  ['a text', '="万元"', 'String', '万元'],
  ['a whole number', '=12', 'Integer', 12],
  ['a fraction', '=0.25', 'Double', 0.25],
  ['a truth value', '=TRUE', 'Boolean', true],
  ['a computed number', '=SUM(1,2)*1.5', 'Double', 4.5],
  ['a lost cell', '=#REF!', 'Error', '#REF!'],
  ['a division by nothing', '=1/0', 'Error', '#DIV/0!'],
])('a name of %s is of that type and no range', async (_what, formula, type, value) => {
  await onNewSheet(async (context, sheet) => {
    const name = sheet.names.add('某名称', formula);
    name.load('name,type,value,formula,visible,scope,comment');
    const range = name.getRangeOrNullObject().load('address');
    await context.sync();
    expect(name).toMatchObject({ name: '某名称', type, value, formula, visible: true });
    expect([name.scope, name.comment, range.isNullObject]).toEqual(['Worksheet', '', true]);
  });
});

test('a name of an array tells its values and their types', async () => {
  await onNewSheet(async (context, sheet) => {
    const name = sheet.names.add('表', '={1,"甲";TRUE,2.5}').load('type');
    const values = name.arrayValues.load('values,types');
    await context.sync();
    expect(name.type).toBe('Array');
    expect(values.values).toEqual([
      [1, '甲'],
      [true, 2.5],
    ]);
    expect(values.types).toEqual([
      ['Double', 'String'],
      ['Boolean', 'Double'],
    ]);
  });
});

test('a name of a range has its address for a value, the sheet in quotes where it must be', async () => {
  await onNewSheet(async (context, sheet) => {
    sheet.name = '部门 表';
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    const name = sheet.names.add('数据', sheet.getRange('A1:B2'), '说明').load();
    const range = name.getRange().load('values,address');
    await context.sync();
    expect(name).toMatchObject({ type: 'Range', value: "'部门 表'!A1:B2", comment: '说明' });
    expect(name.formula).toBe("='部门 表'!$A$1:$B$2");
    expect(range.values).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });
});

test('names of the workbook and of a sheet do not meet, and letters have no case', async () => {
  await onNewSheet(async (context, sheet) => {
    const { names } = context.workbook;
    names.add('Budget', '=1');
    sheet.names.add('BUDGET', '=2');
    const ofBook = names.getItem('budget').load('value,scope');
    const ofSheet = sheet.names.getItem('budget').load('value,scope');
    const owner = sheet.names.getItem('budget').worksheet.load('id');
    const none = names.getItem('budget').worksheetOrNullObject.load('id');
    sheet.load('id');
    await context.sync();
    expect([ofBook.value, ofBook.scope]).toEqual([1, 'Workbook']);
    expect([ofSheet.value, ofSheet.scope]).toEqual([2, 'Worksheet']);
    expect([owner.id, none.isNullObject]).toEqual([sheet.id, true]);
    ofBook.delete();
    const gone = names.getItemOrNullObject('Budget').load('name');
    const count = sheet.names.getCount();
    await context.sync();
    expect([gone.isNullObject, count.value]).toEqual([true, 1]);
  });
});

test('a name can be hidden, explained and pointed elsewhere', async () => {
  await onNewSheet(async (context, sheet) => {
    sheet.load('name');
    const name = sheet.names.addFormulaLocal('合计', '=SUM(1,2)');
    name.visible = false;
    name.comment = '三项之和';
    await context.sync();
    name.formula = `=${sheet.name}!$C$3`;
    name.load();
    await context.sync();
    expect(name).toMatchObject({ visible: false, comment: '三项之和', type: 'Range' });
    expect(name.value).toBe(`${sheet.name}!C3`);
  });
});

test('a name goes with its rows and is lost with them', async () => {
  await onNewSheet(async (context, sheet) => {
    sheet.load('name');
    const name = sheet.names.add('行', sheet.getRange('A5:B6')).load('value,type');
    sheet.getRange('1:2').insert('Down');
    name.load('value');
    await context.sync();
    expect(name.value).toBe(`${sheet.name}!A7:B8`);
    sheet.getRange('7:8').delete('Up');
    name.load('type,formula');
    await context.sync();
    expect(name.type).toBe('Error');
    expect(name.formula).toContain('#REF!');
  });
});

test.each(['A1', 'XFD1048576', 'R1C1', 'R', 'c', 'TRUE', '有 空格', '1年', 'a'.repeat(256), ''])(
  '%p is no name',
  async (text) => {
    const code = await refusalOn((_context, sheet) => {
      sheet.names.add(text, '=1');
      return Promise.resolve();
    });
    expect(code).toBe('InvalidArgument');
  },
);

test.each(['XFE1', '年度_2026', '_隐藏', '\\路径', '指标.一级'])('%p is a name', async (text) => {
  const code = await refusalOn((_context, sheet) => {
    sheet.names.add(text, '=1');
    return Promise.resolve();
  });
  expect(code).toBe('none');
});

test('a name that is taken in its scope is refused, so is a formula that is none', async () => {
  const twice = await refusalOn((_context, sheet) => {
    sheet.names.add('重复', '=1');
    sheet.names.add('重复', '=2');
    return Promise.resolve();
  });
  const broken = await refusalOn((_context, sheet) => {
    sheet.names.add('坏', '=SUM(');
    return Promise.resolve();
  });
  expect([twice, broken]).toEqual(['ItemAlreadyExists', 'InvalidArgument']);
});

test('what is not there is not found', async () => {
  const code = await refusalOn((_context, sheet) => {
    sheet.names.getItem('没有').load('value');
    return Promise.resolve();
  });
  expect(code).toBe('ItemNotFound');
});

test.each([
  ['a number', '=1'],
  ['several areas', '=Sheet1!$A$1,Sheet1!$C$1'],
])('the range of a name of %s cannot be had', async (_what, formula) => {
  const code = await refusalOn((_context, sheet) => {
    sheet.names.add('非区域', formula).getRange().load('address');
    return Promise.resolve();
  });
  expect(code).toBe('InvalidOperation');
});
