/** @jest-environment ./test/excel-environment.ts */
import { onSheet } from './on-sheet';

test('colours are taken as Excel takes them and read as #RRGGBB', async () => {
  await onSheet(async (sheet, context) => {
    const given = ['yellow', 'DarkMagenta', '#4472C4', '#fff', 'FF0000'];
    const cells = given.map((color, i) => {
      const cell = sheet.getCell(0, i);
      cell.format.fill.color = color;
      cell.format.font.color = color;
      return cell.load('format/fill/color,format/font/color');
    });
    await context.sync();
    const read = cells.map(({ format }) => format.fill.color);
    expect(read).toEqual(['#FFFF00', '#8B008B', '#4472C4', '#FFFFFF', '#FF0000']);
    expect(cells.map(({ format }) => format.font.color)).toEqual(read);
  });
});

test('a colour that is none is an invalid argument', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').format.fill.color = 'no colour';
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

test('a fill is taken away, and a pattern set', async () => {
  await onSheet(async (sheet, context) => {
    const { fill } = sheet.getRange('A1').format;
    fill.color = 'red';
    fill.clear();
    fill.load('color,tintAndShade,pattern');
    const patterned = sheet.getRange('B1').format.fill;
    patterned.pattern = 'Gray25';
    patterned.patternColor = 'blue';
    patterned.load('pattern,patternColor');
    await context.sync();
    expect([fill.color, fill.tintAndShade, fill.pattern]).toEqual(['#FFFFFF', null, 'None']);
    expect([patterned.pattern, patterned.patternColor]).toEqual(['Gray25', '#0000FF']);
  });
});

test('a font keeps what is not set of it', async () => {
  await onSheet(async (sheet, context) => {
    const { font } = sheet.getRange('A1:B2').format;
    font.name = '黑体';
    font.size = 16;
    font.bold = true;
    font.set({ italic: true, underline: 'DoubleAccountant', strikethrough: true });
    font.superscript = true;
    font.load();
    await context.sync();
    expect(font.toJSON()).toMatchObject({
      name: '黑体',
      size: 16,
      bold: true,
      italic: true,
      underline: 'DoubleAccountant',
      strikethrough: true,
      superscript: true,
      subscript: false,
    });
  });
});

test('what differs among the cells reads as null', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1').format.horizontalAlignment = 'Center';
    sheet.getRange('B:B').format.columnWidth = 100;
    const range = sheet
      .getRange('A1:B1')
      .load('format/horizontalAlignment,format/columnWidth,format/font/bold');
    await context.sync();
    const { format } = range;
    expect([format.font.bold, format.horizontalAlignment, format.columnWidth]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

test('alignment, wrapping, indents and turned text', async () => {
  await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange('A1:B2');
    format.set({
      horizontalAlignment: 'Distributed',
      verticalAlignment: 'Top',
      wrapText: true,
      shrinkToFit: false,
      textOrientation: -45,
      readingOrder: 'RightToLeft',
      indentLevel: 2,
    });
    format.protection.locked = false;
    format.protection.formulaHidden = true;
    format.load();
    format.protection.load();
    await context.sync();
    expect(format.toJSON()).toMatchObject({
      horizontalAlignment: 'Distributed',
      verticalAlignment: 'Top',
      wrapText: true,
      shrinkToFit: false,
      textOrientation: -45,
      readingOrder: 'RightToLeft',
      indentLevel: 2,
      protection: { locked: false, formulaHidden: true },
    });
  });
});

test('borders around a range are those of its outer cells', async () => {
  await onSheet(async (sheet, context) => {
    const edge = sheet.getRange('B2:D4').format.borders.getItem('EdgeTop');
    edge.style = 'Double';
    edge.color = 'red';
    const cell = sheet.getRange('C2').format.borders.getItem('EdgeTop').load();
    const inner = sheet.getRange('C3').format.borders.getItem('EdgeTop').load();
    const above = sheet.getRange('C1').format.borders.getItem('EdgeBottom').load();
    await context.sync();
    expect(cell.toJSON()).toMatchObject({ style: 'Double', color: '#FF0000', weight: 'Thick' });
    expect(inner.style).toBe('None');
    expect(above.style).toBe('Double');
  });
});

test('a colour or a weight draws a line where none was, None takes it away from both sides', async () => {
  await onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange('B2:C3').format;
    borders.getItem('InsideHorizontal').weight = 'Medium';
    const drawn = sheet.getRange('B2').format.borders.getItem('EdgeBottom').load();
    await context.sync();
    expect(drawn.toJSON()).toMatchObject({ style: 'Continuous', weight: 'Medium' });
    sheet.getRange('B2').format.borders.getItem('EdgeBottom').style = 'None';
    const below = sheet.getRange('B3').format.borders.getItem('EdgeTop').load();
    await context.sync();
    expect(below.style).toBe('None');
  });
});

test('the borders of a range are a collection of eight', async () => {
  await onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange('A1').format;
    borders.getItemAt(0).style = 'Dash';
    borders.load('count,items/sideIndex,items/style');
    await context.sync();
    expect(borders.count).toBe(8);
    expect(borders.items.map(({ sideIndex }) => sideIndex)).toHaveLength(8);
    expect(borders.items[0]?.style).toBe('Dash');
  });
});

test('whole columns and rows are formatted without cells, later ones take the format over', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('C:D').format.fill.color = 'red';
    sheet.getRange('5:5').format.font.bold = true;
    sheet.getRange().format.wrapText = true;
    const cell = sheet.getRange('C900').load('format/fill/color,format/wrapText');
    const row = sheet.getRange('XFD5').load('format/font/bold');
    const all = sheet.getRange('C:D').load('format/fill/color');
    const used = sheet.getUsedRange(true).load('address');
    await context.sync();
    expect([cell.format.fill.color, cell.format.wrapText]).toEqual(['#FF0000', true]);
    expect(row.format.font.bold).toBe(true);
    expect(all.format.fill.color).toBe('#FF0000');
    expect(used.address).toMatch(/!A1$/);
  });
});

test('widths and heights are points, standard again when asked for', async () => {
  await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange('B2:C3');
    format.columnWidth = 120;
    format.rowHeight = 30;
    format.load('columnWidth,rowHeight,useStandardWidth,useStandardHeight');
    await context.sync();
    expect([format.columnWidth, format.rowHeight]).toEqual([120, 30]);
    expect([format.useStandardWidth, format.useStandardHeight]).toEqual([false, false]);
    format.useStandardWidth = true;
    format.useStandardHeight = true;
    format.load('columnWidth,useStandardWidth,useStandardHeight');
    await context.sync();
    expect([format.columnWidth, format.useStandardWidth, format.useStandardHeight]).toEqual([
      48,
      true,
      true,
    ]);
  });
});

test('columns are fitted to their longest text', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').values = [
      ['a', '部门整体预算绩效目标申报表'],
      ['bb', ''],
    ];
    const used = sheet.getUsedRange();
    used.format.autofitColumns();
    used.format.autofitRows();
    const narrow = sheet.getRange('A1').load('format/columnWidth');
    const wide = sheet.getRange('B1').load('format/columnWidth');
    await context.sync();
    expect(narrow.format.columnWidth).toBeLessThan(48);
    expect(wide.format.columnWidth).toBeGreaterThan(120);
  });
});
