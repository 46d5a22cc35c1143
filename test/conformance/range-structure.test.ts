/** @jest-environment ./test/excel-environment.ts */
import { codeOf, local, onSheet } from './on-sheet';

const TABLE = [
  ['品名', '数量', '单价', '金额'],
  ['甲', 2, 7.5, '=C3*D3'],
  ['乙', 1, 34.5, '=C4*D4'],
  ['丙', 5, 9.56, '=C5*D5'],
];

test('cells that are inserted push those below down, and formulas go along', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B2:E5').values = TABLE;
    sheet.getRange('A4').values = [['beside']];
    sheet.getRange('G1').formulas = [['=SUM(E3:E5)+A4']];
    const made = sheet.getRange('B4:E4').insert('Down').load('address,values');
    const rest = sheet.getRange('B5:E6').load('values,formulas');
    const others = sheet.getRange('A4').load('values');
    const total = sheet.getRange('G1').load('formulas');
    await context.sync();
    expect([local(made.address), made.values]).toEqual(['B4:E4', [['', '', '', '']]]);
    expect(rest.formulas).toEqual([
      ['乙', 1, 34.5, '=C5*D5'],
      ['丙', 5, 9.56, '=C6*D6'],
    ]);
    expect(others.values).toEqual([['beside']]);
    expect(total.formulas).toEqual([['=SUM(E3:E6)+A4']]);
  });
});

test('cells that are deleted draw those below up, and references to them are lost', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B2:E5').values = TABLE;
    sheet.getRange('G1:G2').formulas = [['=B4'], ['=SUM(C3:C5)']];
    sheet.getRange('B4:E4').delete('Up');
    const left = sheet.getRange('B4:E5').load('formulas');
    const readers = sheet.getRange('G1:G2').load('formulas,values');
    await context.sync();
    expect(left.formulas).toEqual([
      ['丙', 5, 9.56, '=C4*D4'],
      ['', '', '', ''],
    ]);
    expect(readers.formulas).toEqual([['=#REF!'], ['=SUM(C3:C4)']]);
    expect(readers.values).toEqual([['#REF!'], [7]]);
  });
});

test('cells move to the right and back', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:C2').values = [
      [1, 2, '=A1+B1'],
      [3, 4, 5],
    ];
    sheet.getRange('B1').insert('Right');
    const after = sheet.getRange('A1:D2').load('formulas');
    await context.sync();
    expect(after.formulas).toEqual([
      [1, '', 2, '=A1+C1'],
      [3, 4, 5, ''],
    ]);
    sheet.getRange('B1').delete('Left');
    const again = sheet.getRange('A1:D2').load('formulas');
    await context.sync();
    expect(again.formulas).toEqual([
      [1, 2, '=A1+B1', ''],
      [3, 4, 5, ''],
    ]);
  });
});

test('whole columns take widths, merges, names and formulas along', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:C1').values = [[1, 2, '=SUM(A1:B1)']];
    sheet.getRange('B:B').format.columnWidth = 90;
    sheet.getRange('A3:C4').merge();
    const name = sheet.names.add('block', sheet.getRange('B1:C1'));
    sheet.getRange('B:C').insert('Right');
    const row = sheet.getRange('A1:E1').load('formulas');
    const merges = sheet.getRange().getMergedAreasOrNullObject();
    merges.areas.load('items/address');
    const moved = sheet.getRange('D1').load('format/columnWidth');
    name.load('formula');
    await context.sync();
    expect(row.formulas).toEqual([[1, '', '', 2, '=SUM(A1:D1)']]);
    expect(merges.areas.items.map(({ address }) => local(address))).toEqual(['A3:E4']);
    expect(moved.format.columnWidth).toBe(90);
    expect(name.formula).toMatch(/!\$D\$1:\$E\$1$/);
    sheet.getRange('A:B').delete('Left');
    const rest = sheet.getRange('A1:C1').load('formulas');
    await context.sync();
    expect(rest.formulas).toEqual([['', 2, '=SUM(A1:B1)']]);
  });
});

test('a range that is held goes with its cells', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('C3:D4').load('address');
    await context.sync();
    sheet.getRange('A:A').insert('Right');
    sheet.getRange('D1:E1').insert('Down');
    range.load('address');
    await context.sync();
    expect(local(range.address)).toBe('D4:E5');
  });
});

test('cells that would cut a merged area are not moved', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B3:C4').merge();
    await context.sync();
    sheet.getRange('B2').insert('Down');
    expect(await codeOf(context.sync())).toBe('InsertDeleteConflict');
    sheet.getRange('B2:C2').insert('Down');
    const merges = sheet.getRange().getMergedAreasOrNullObject();
    merges.areas.load('items/address');
    await context.sync();
    expect(merges.areas.items.map(({ address }) => local(address))).toEqual(['B4:C5']);
  });
});

test('clearing takes away contents, formats, or both', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.format.fill.color = 'red';
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('B1').clear('Formats');
    sheet.getRange('A2:B2').clear();
    const fills = range.getCellProperties({ format: { fill: { color: true } } });
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      ['', 2],
      ['', ''],
    ]);
    expect(fills.value.map((row) => row.map(({ format }) => format?.fill?.color))).toEqual([
      ['#FF0000', '#FFFFFF'],
      ['#FFFFFF', '#FFFFFF'],
    ]);
    const cell = sheet.getRange('A1');
    // No type lets this through, but a program in JavaScript can say it.
    const clear: unknown = Reflect.get(cell, 'clear');
    if (typeof clear === 'function') Reflect.apply(clear, cell, ['Everything']);
    expect(await codeOf(context.sync())).toBe('InvalidArgument');
  });
});

test('copying leaves out blanks, turns rows into columns, and takes the size of its source', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:D1').values = [[3, 5, '', '=SUM(A1:B1)']];
    sheet.getRange('A1').format.font.italic = true;
    sheet.getRange('A3:D3').values = [['old', 'old', 'old', 'old']];
    sheet.getRange('A3').copyFrom('A1:D1', 'All', true, false);
    sheet.getRange('F3').copyFrom('A1:D1', 'All', false, true);
    sheet.getRange('H1').copyFrom('D1', 'Values');
    const kept = sheet.getRange('A3:D3').load('formulas');
    const turned = sheet.getRange('F3:F6').load('formulas');
    const italic = sheet.getRange('F3').load('format/font/italic');
    const value = sheet.getRange('H1').load('formulas');
    await context.sync();
    expect(kept.formulas).toEqual([[3, 5, 'old', '=SUM(A3:B3)']]);
    expect(turned.formulas.slice(0, 3)).toEqual([[3], [5], ['']]);
    expect(italic.format.font.italic).toBe(true);
    expect(value.formulas).toEqual([[8]]);
  });
});

test('moved cells are followed by what refers to them', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B1').values = [[1, '=A1*2']];
    sheet.getRange('A2').formulas = [['=A1+B1']];
    sheet.getRange('A1:B1').moveTo('D4');
    const moved = sheet.getRange('D4:E4').load('formulas');
    const reader = sheet.getRange('A2').load('formulas,values');
    const left = sheet.getRange('A1:B1').load('values');
    await context.sync();
    expect(moved.formulas).toEqual([[1, '=D4*2']]);
    expect(reader.formulas).toEqual([['=D4+E4']]);
    expect(reader.values).toEqual([[3]]);
    expect(left.values).toEqual([['', '']]);
  });
});

test('rows that hold the same as one above are taken out', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B5');
    range.values = [
      ['品名', '数量'],
      ['a', 1],
      ['b', 2],
      ['A', 3],
      ['c', 2],
    ];
    const result = range.removeDuplicates([0], true).load('removed,uniqueRemaining');
    range.load('values');
    await context.sync();
    expect([result.removed, result.uniqueRemaining]).toEqual([1, 3]);
    expect(range.values).toEqual([
      ['品名', '数量'],
      ['a', 1],
      ['b', 2],
      ['c', 2],
      ['', ''],
    ]);
  });
});
