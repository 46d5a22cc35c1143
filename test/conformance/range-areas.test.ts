/** @jest-environment ./test/excel-environment.ts */
import { codeOf, local, onSheet } from './on-sheet';

const TABLE = [
  ['品名', '数量', '单价', '金额', '已付'],
  ['甲', 2, 7.5, '=B2*C2', false],
  ['乙', 1, 34.5, '=B3*C3', true],
  ['丙', 0, 9.56, '=C4/B4', ''],
];

test('several ranges are formatted together; what differs reads as null', async () => {
  await onSheet(async (sheet, context) => {
    const areas = sheet.getRanges('D3:D5, G3:G5');
    areas.format.fill.color = 'pink';
    areas.load('address,areaCount,cellCount,isEntireColumn,format/fill/color');
    const one = sheet.getRange('G4').load('format/fill/color');
    const more = sheet.getRanges('D3,E3').load('format/fill/color');
    await context.sync();
    expect(areas.address.split(',').map(local)).toEqual(['D3:D5', 'G3:G5']);
    expect([areas.areaCount, areas.cellCount, areas.isEntireColumn]).toEqual([2, 6, false]);
    expect([areas.format.fill.color, one.format.fill.color]).toEqual(['#FFC0CB', '#FFC0CB']);
    expect(more.format.fill.color).toBeNull();
  });
});

test('several ranges lead to others', async () => {
  await onSheet(async (sheet, context) => {
    const areas = sheet.getRanges('B2:C3,E5');
    const found = [
      areas.getEntireRow(),
      areas.getEntireColumn(),
      areas.getOffsetRangeAreas(1, -1),
      areas.getIntersection('C1:E9'),
    ];
    for (const each of found) each.load('address');
    const none = areas.getIntersectionOrNullObject('A1');
    await context.sync();
    expect(found.map(({ address }) => address.split(',').map(local).join())).toEqual([
      '2:3,5:5',
      'B:C,E:E',
      'A3:B4,D6',
      'C2:C3,E5',
    ]);
    expect(none.isNullObject).toBe(true);
  });
});

test('special cells are found by kind and by the kind of their values', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:E4').values = TABLE;
    const used = sheet.getUsedRange();
    const found = [
      used.getSpecialCells('Formulas'),
      used.getSpecialCells('Formulas', 'Errors'),
      used.getSpecialCells('Constants', 'LogicalText'),
      used.getSpecialCells('Constants', 'Numbers'),
      sheet.getRange('A1:E4').getSpecialCells('Blanks'),
    ];
    for (const each of found) each.load('address');
    await context.sync();
    expect(found.map(({ address }) => address.split(',').map(local).join())).toEqual([
      'D2:D4',
      'D4',
      'A1:E1,A2:A4,E2:E3',
      'B2:C4',
      'E4',
    ]);
  });
});

test('special cells that there are not are an ItemNotFound or a null object', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').values = [[1]];
    const none = sheet.getRange('A1:B2').getSpecialCellsOrNullObject('Formulas');
    await context.sync();
    expect(none.isNullObject).toBe(true);
    sheet.getRange('A1:B2').getSpecialCells('Formulas').load('address');
    expect(await codeOf(context.sync())).toBe('ItemNotFound');
  });
});

test('visible cells leave out hidden rows and columns', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('2:2').rowHidden = true;
    sheet.getRange('C:C').columnHidden = true;
    const seen = sheet.getRange('A1:D3').getSpecialCells('Visible').load('address');
    const hidden = sheet.getRange('A2:B2').load('rowHidden,columnHidden,hidden');
    await context.sync();
    expect(seen.address.split(',').map(local)).toEqual(['A1:B1', 'D1', 'A3:B3', 'D3']);
    expect([hidden.rowHidden, hidden.columnHidden, hidden.hidden]).toEqual([true, false, true]);
    sheet.getRange('2:2').rowHidden = false;
    sheet.getRange('C:C').columnHidden = false;
    await context.sync();
  });
});

test('texts are found: parts, whole cells, with wildcards, and from the end', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B3').values = [
      ['Fruit', 'fruit salad'],
      ['数量指标', 'x*y'],
      ['fruit', 12],
    ];
    const range = sheet.getRange('A1:B3');
    const found = [
      range.find('fruit', { completeMatch: true, matchCase: true }),
      range.find('fruit', { searchDirection: 'Backwards' }),
      range.find('数*标', {}),
      range.find('x~*', {}),
      range.find('12', { completeMatch: true }),
    ];
    for (const each of found) each.load('address');
    const all = sheet.findAll('fruit', { completeMatch: false, matchCase: false }).load('address');
    const none = range.findOrNullObject('nowhere', {});
    await context.sync();
    expect(found.map(({ address }) => local(address))).toEqual(['A3', 'A3', 'A2', 'B2', 'B3']);
    expect(all.address.split(',').map(local)).toEqual(['A1:B1', 'A3']);
    expect(none.isNullObject).toBe(true);
    sheet.findAll('nowhere', {}).load('address');
    expect(await codeOf(context.sync())).toBe('ItemNotFound');
  });
});

test('texts are replaced in constants and formulas, and counted', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:A3').values = [['一月'], ['=B1+1'], ['一月份']];
    const count = sheet.getRange('A1:A3').replaceAll('一月', '二月', {});
    const rest = sheet.replaceAll('B1', 'C1', {});
    const cells = sheet.getRange('A1:A3').load('formulas');
    await context.sync();
    expect([count.value, rest.value]).toEqual([2, 1]);
    expect(cells.formulas).toEqual([['二月'], ['=C1+1'], ['二月份']]);
  });
});

test('properties of cells, rows and columns are read and set as tables', async () => {
  await onSheet(async (sheet, context) => {
    const header = { format: { fill: { color: 'Blue' }, font: { color: 'White', bold: true } } };
    const boxed = { format: { borders: { bottom: { style: 'Continuous' as const } } } };
    sheet.getRange('A1:B2').setCellProperties([
      [header, {}],
      [{}, boxed],
    ]);
    sheet.getRange('A1:A2').setRowProperties([{ format: { rowHeight: 33 } }, {}]);
    sheet.getRange('A1:B1').setColumnProperties([{}, { columnHidden: true }]);
    const cells = sheet.getRange('A1:B2').getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true }, borders: { style: true } },
    });
    const rows = sheet
      .getRange('A1:A2')
      .getRowProperties({ rowIndex: true, format: { rowHeight: true } });
    const columns = sheet.getRange('A1:B1').getColumnProperties({ columnHidden: true });
    await context.sync();
    expect(cells.value[0]?.[0]).toMatchObject({
      format: { fill: { color: '#0000FF' }, font: { bold: true } },
    });
    expect(cells.value[1]?.[1]?.format?.borders?.bottom?.style).toBe('Continuous');
    expect(local(cells.value[1]?.[1]?.address ?? '')).toBe('B2');
    expect(rows.value[0]).toEqual({ rowIndex: 0, format: { rowHeight: 33 } });
    expect(columns.value).toEqual([{ columnHidden: false }, { columnHidden: true }]);
    sheet.getRange('B:B').columnHidden = false;
    await context.sync();
  });
});

test('formulas are followed to what they read and back', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:A4').values = [[1], ['=A1*2'], ['=SUM(A1:A2)'], ['=A3+A2']];
    const direct = sheet.getRange('A4').getDirectPrecedents().load('addresses');
    const all = sheet.getRange('A4').getPrecedents().load('addresses');
    const readers = sheet.getRange('A1').getDirectDependents();
    readers.ranges.load('items/address');
    await context.sync();
    expect(direct.addresses.map((each) => each.split(',').map(local).join())).toEqual(['A2:A3']);
    expect(all.addresses.map((each) => each.split(',').map(local).join())).toEqual(['A1:A2,A3']);
    expect(readers.ranges.items.map(({ address }) => local(address))).toEqual(['A2:A3']);
    sheet.getRange('A1').getDirectPrecedents().load('addresses');
    expect(await codeOf(context.sync())).toBe('ItemNotFound');
  });
});
