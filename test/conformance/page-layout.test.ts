/** @jest-environment ./test/excel-environment.ts */
import { onNewSheet, refusalOn } from './on-new-sheet';

test('a new sheet is printed upright, unchanged in size, everything of it', async () => {
  await onNewSheet(async (context, sheet) => {
    const layout = sheet.pageLayout.load();
    const area = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
    const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const breaks = sheet.horizontalPageBreaks.load('items');
    await context.sync();
    expect(layout).toMatchObject({
      orientation: 'Portrait',
      zoom: { scale: 100 },
      leftMargin: 50.4,
      topMargin: 54,
      centerHorizontally: false,
      printGridlines: false,
      printOrder: 'DownThenOver',
      firstPageNumber: '',
    });
    expect([area.isNullObject, rows.isNullObject, breaks.items.length]).toEqual([true, true, 0]);
  });
});

test('each setting is kept', async () => {
  await onNewSheet(async (context, sheet) => {
    const settings: Excel.Interfaces.PageLayoutUpdateData = {
      orientation: 'Landscape',
      paperSize: 'A3',
      blackAndWhite: true,
      centerHorizontally: true,
      centerVertically: true,
      draftMode: true,
      firstPageNumber: 3,
      printComments: 'EndSheet',
      printErrors: 'Dash',
      printGridlines: true,
      printHeadings: true,
      printOrder: 'OverThenDown',
      leftMargin: 36,
      rightMargin: 37,
      topMargin: 38,
      bottomMargin: 39,
      headerMargin: 20,
      footerMargin: 21,
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 2 },
    };
    sheet.pageLayout.set(settings);
    const layout = sheet.pageLayout.load();
    await context.sync();
    expect(layout.toJSON()).toMatchObject(settings);
  });
});

test.each<[Excel.PrintMarginUnit, number, number]>([
  [Excel.PrintMarginUnit.points, 36, 36],
  [Excel.PrintMarginUnit.inches, 0.5, 36],
  [Excel.PrintMarginUnit.centimeters, 2.54, 72],
])('margins in %s come to points; edges that are not named stay', async (unit, size, points) => {
  await onNewSheet(async (context, sheet) => {
    sheet.pageLayout.setPrintMargins(unit, { left: size });
    const layout = sheet.pageLayout.load('leftMargin,rightMargin');
    await context.sync();
    expect([layout.leftMargin, layout.rightMargin]).toEqual([points, 50.4]);
  });
});

test('a zoom to one page across takes as many down as it needs', async () => {
  await onNewSheet(async (context, sheet) => {
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    const layout = sheet.pageLayout.load('zoom');
    await context.sync();
    expect(layout.zoom.horizontalFitToPages).toBe(1);
    expect(layout.zoom.verticalFitToPages ?? null).toBeNull();
    sheet.pageLayout.zoom = { scale: 200 };
    layout.load('zoom');
    await context.sync();
    expect(layout.zoom.scale).toBe(200);
  });
});

test('the print area is a range, an address, or several, and a name of the sheet keeps it', async () => {
  await onNewSheet(async (context, sheet) => {
    sheet.load('name');
    sheet.pageLayout.setPrintArea('A1:D41');
    const first = sheet.pageLayout.getPrintArea().load('address');
    await context.sync();
    expect(first.address).toBe(`${sheet.name}!A1:D41`);
    sheet.pageLayout.setPrintArea(sheet.getRanges('A1:B2,D4:E5'));
    const second = sheet.pageLayout.getPrintArea().load('areaCount');
    const name = sheet.names.getItem('Print_Area').load('type');
    await context.sync();
    expect([second.areaCount, name.type]).toEqual([2, 'Range']);
    sheet.pageLayout.setPrintArea(sheet.getRange('B2'));
    sheet.getRange('1:1').insert('Down');
    const third = sheet.pageLayout.getPrintArea().load('address');
    await context.sync();
    expect(third.address).toBe(`${sheet.name}!B3`);
  });
});

test('rows and columns on every page are kept beside each other', async () => {
  await onNewSheet(async (context, sheet) => {
    sheet.load('name');
    sheet.pageLayout.setPrintTitleRows('$1:$2');
    sheet.pageLayout.setPrintTitleColumns(sheet.getRange('A:B'));
    const rows = sheet.pageLayout.getPrintTitleRows().load('address');
    const columns = sheet.pageLayout.getPrintTitleColumns().load('address');
    await context.sync();
    expect([rows.address, columns.address]).toEqual([`${sheet.name}!1:2`, `${sheet.name}!A:B`]);
  });
});

test('headers and footers have three parts each, for all pages or for some', async () => {
  await onNewSheet(async (context, sheet) => {
    const { headersFooters } = sheet.pageLayout;
    headersFooters.load('state,useSheetMargins,useSheetScale');
    headersFooters.defaultForAllPages.centerHeader = '绩效目标 && 申报';
    headersFooters.defaultForAllPages.leftHeader = '&D';
    headersFooters.defaultForAllPages.rightFooter = '第 &P 页，共 &N 页';
    headersFooters.defaultForAllPages.load();
    await context.sync();
    expect(headersFooters.state).toBe('Default');
    expect(headersFooters.defaultForAllPages.toJSON()).toEqual({
      leftHeader: '&D',
      centerHeader: '绩效目标 && 申报',
      rightHeader: '',
      leftFooter: '',
      centerFooter: '',
      rightFooter: '第 &P 页，共 &N 页',
    });
    headersFooters.state = 'FirstOddAndEven';
    headersFooters.firstPage.centerFooter = '封面';
    headersFooters.useSheetScale = false;
    headersFooters.load('state,useSheetScale,firstPage/centerFooter,evenPages/centerFooter');
    await context.sync();
    expect([headersFooters.state, headersFooters.useSheetScale]).toEqual([
      'FirstOddAndEven',
      false,
    ]);
    expect(headersFooters.firstPage.centerFooter).toBe('封面');
    expect(headersFooters.evenPages.centerFooter).toBe('');
  });
});

test('a page begins at the top left cell of a range, and goes with its row', async () => {
  await onNewSheet(async (context, sheet) => {
    const { horizontalPageBreaks: breaks, verticalPageBreaks: vertical } = sheet;
    sheet.load('name');
    breaks.add('A21:E21');
    breaks.add(sheet.getRange('C11'));
    vertical.add('D1');
    sheet.getRange('5:5').insert('Down');
    breaks.load('items/rowIndex');
    vertical.load('items/columnIndex');
    const after = breaks.getItem(1).getCellAfterBreak().load('address');
    const count = breaks.getCount();
    await context.sync();
    expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([11, 21]);
    expect(vertical.items.map(({ columnIndex }) => columnIndex)).toEqual([3]);
    expect([after.address, count.value]).toEqual([`${sheet.name}!A22`, 2]);
    breaks.items[0]?.delete();
    const left = breaks.getCount();
    await context.sync();
    expect(left.value).toBe(1);
    breaks.removePageBreaks();
    const none = breaks.getCount();
    await context.sync();
    expect(none.value).toBe(0);
  });
});

test.each<[string, (layout: Excel.PageLayout, sheet: Excel.Worksheet) => void]>([
  [
    'a zoom of 401 percent',
    (layout) => {
      layout.zoom = { scale: 401 };
    },
  ],
  [
    'a zoom both of percents and of pages',
    (layout) => {
      layout.zoom = { scale: 50, horizontalFitToPages: 1 };
    },
  ],
  [
    'a negative margin',
    (layout) => {
      layout.leftMargin = -1;
    },
  ],
  [
    'titles that are no whole rows',
    (layout) => {
      layout.setPrintTitleRows('A1:B2');
    },
  ],
  [
    'a page that begins at the first row',
    (_layout, sheet) => {
      sheet.horizontalPageBreaks.add('A1');
    },
  ],
])('%s is refused', async (_what, set) => {
  const code = await refusalOn((_context, sheet) => {
    set(sheet.pageLayout, sheet);
    return Promise.resolve();
  });
  expect(code).toBe('InvalidArgument');
});
