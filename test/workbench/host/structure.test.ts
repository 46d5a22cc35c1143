/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { failureOf } from './failure';

beforeEach(() => excelHost.open(readFileSync('test/forms/guangzhou-cppcc.xlsx')));

function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getActiveWorksheet();
}

/** The merged areas that begin in the given rows. */
async function mergedIn(rows: string): Promise<string[]> {
  return Excel.run(async (context) => {
    const areas = sheetOf(context).getRange(rows).getMergedAreasOrNullObject();
    areas.load('areas/items/address');
    await context.sync();
    return areas.isNullObject
      ? []
      : areas.areas.items.map(({ address }) => address.replace(/^.*!/, ''));
  });
}

function protect(options: Readonly<Record<string, boolean>> = {}): void {
  const [sheet] = excelHost.workbook.sheets;
  if (sheet) sheet.protection = { options: new Map(Object.entries(options)), password: null };
}

test('inserted rows push down what is below and are given back', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const value = sheet.getRange('C5').load('address,values');
    const inserted = sheet.getRange('4:5').insert('Down').load('address,rowIndex,rowCount');
    await context.sync();
    expect([inserted.rowIndex, inserted.rowCount]).toEqual([3, 2]);
    value.load('address,values');
    const moved = sheet.getRange('C7').load('values');
    await context.sync();
    expect(value.address).toMatch(/!C7$/);
    expect(value.values).toEqual([[12504.03]]);
    expect(moved.values).toEqual([[12504.03]]);
  });
});

test('a range inside of which rows are inserted grows, one whose rows are deleted is none any more', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const around = sheet.getRange('A3:B6');
    const gone = sheet.getRange('C5');
    sheet.getRange('A5').getEntireRow().insert('Down');
    around.load('address');
    await context.sync();
    expect(around.address).toMatch(/!A3:B7$/);
    sheet.getRange('6:6').delete('Up');
    around.load('address');
    await context.sync();
    expect(around.address).toMatch(/!A3:B6$/);
    gone.load('values');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
  });
});

test('labels that span rows go on spanning them', async () => {
  const before = await mergedIn('20:31');
  expect(before.length).toBeGreaterThan(0);
  const [first = ''] = before.filter((address) => /^A\d+:A\d+$/.test(address));
  const [top, bottom] = (first.match(/\d+/g) ?? []).map(Number);
  if (top === undefined || bottom === undefined) throw new Error('no label over several rows');
  await Excel.run(async (context) => {
    sheetOf(context)
      .getRange(`${top + 1}:${top + 1}`)
      .insert('Down');
    await context.sync();
  });
  expect(await mergedIn('20:40')).toContain(`A${top}:A${bottom + 1}`);
});

test('names follow', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const name = context.workbook.names.add('基本支出', sheet.getRange('C5'));
    sheet.getRange('2:2').insert('Down');
    name.load('formula');
    await context.sync();
    expect(name.formula).toMatch(/!\$C\$6$/);
  });
});

test('cells are merged, row by row where asked, and parted again', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('J40').values = [['x']];
    sheet.getRange('J40:K41').merge();
    sheet.getRange('J43:K44').merge(true);
    await context.sync();
  });
  expect(await mergedIn('40:44')).toEqual(['J40:K41', 'J43:K43', 'J44:K44']);
  await Excel.run(async (context) => {
    sheetOf(context).getRange('K41:K43').unmerge();
    await context.sync();
  });
  expect(await mergedIn('40:44')).toEqual(['J44:K44']);
});

test('formats are copied without contents, over a target that takes the size of the source', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('J1:K1').numberFormat = [['0.00', '@']];
    sheet.getRange('J1').values = [[5]];
    sheet.getRange('J3').copyFrom('J1:K1', 'Formats');
    const copied = sheet.getRange('J3:K3').load('numberFormat,values');
    await context.sync();
    expect(copied.numberFormat).toEqual([['0.00', '@']]);
    expect(copied.values).toEqual([['', '']]);
  });
});

test('formulas are copied as they read in their new place, values as values', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('J1:K2').values = [
      [1, '=J1+$J$1'],
      [2, ''],
    ];
    sheet.getRange('K2').copyFrom(sheet.getRange('K1'), 'Formulas');
    sheet.getRange('K3').copyFrom('K1', 'Values');
    const copied = sheet.getRange('K2:K3').load('formulas,values');
    await context.sync();
    expect(copied.formulas).toEqual([['=J2+$J$1'], [2]]);
    expect(copied.values).toEqual([[3], [2]]);
  });
});

test('the height of rows is read and written in points', async () => {
  await Excel.run(async (context) => {
    const { format } = sheetOf(context).getRange('50:51');
    format.rowHeight = 33.5;
    format.load('rowHeight,horizontalAlignment,verticalAlignment,wrapText');
    const mixed = sheetOf(context).getRange('51:52').format.load('rowHeight');
    await context.sync();
    expect(format.rowHeight).toBe(33.5);
    expect([format.horizontalAlignment, format.wrapText]).toEqual(['General', false]);
    expect(mixed.rowHeight).toBeNull();
  });
});

test('inserted and deleted rows are told with their whole-row address', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.onChanged.add(({ changeType, address }) => {
      heard.push(`${changeType} ${address}`);
      return Promise.resolve();
    });
    sheet.getRange('5:6').insert('Down');
    sheet.getRange('6:6').delete('Up');
    sheet.getRange('J40:K41').merge();
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual(['RowInserted 5:6', 'RowDeleted 6:6', 'RangeEdited J40:K41']);
});

test.each([
  [
    'insertion',
    (sheet: Excel.Worksheet) => void sheet.getRange('5:5').insert('Down'),
    'insertRows',
  ],
  [
    'height',
    (sheet: Excel.Worksheet) => void (sheet.getRange('5:5').format.rowHeight = 20),
    'formatRows',
  ],
  [
    'copied formats',
    (sheet: Excel.Worksheet) => {
      sheet.getRange('5:5').copyFrom('6:6', 'Formats');
    },
    'formatCells',
  ],
])('on a protected sheet %s needs its permission', async (_what, change, permission) => {
  const run = (context: Excel.RequestContext): Promise<void> => {
    change(sheetOf(context));
    return context.sync();
  };
  protect();
  expect((await failureOf(run)).code).toBe('AccessDenied');
  protect({ [permission]: true });
  await Excel.run(run);
});

test('on a protected sheet locked rows are not deleted and nothing is merged', async () => {
  protect({ deleteRows: true });
  for (const change of [
    (sheet: Excel.Worksheet) => {
      sheet.getRange('5:5').delete('Up');
    },
    (sheet: Excel.Worksheet) => {
      sheet.getRange('J1:K1').merge();
    },
  ]) {
    const failure = await failureOf((context) => {
      change(sheetOf(context));
      return context.sync();
    });
    expect(failure.code).toBe('AccessDenied');
  }
});

test('parts of rows are not inserted where they would cut merged areas', async () => {
  const failure = await failureOf((context) => {
    sheetOf(context).getRange('B5:C5').insert('Down');
    return context.sync();
  });
  expect(failure.code).toBe('InsertDeleteConflict');
});

test('what Excel would not do is refused and changes nothing', async () => {
  await Excel.run(async (context) => {
    sheetOf(context).getRange('J1048576').values = [['end']];
    await context.sync();
  });
  const failure = await failureOf((context) => {
    sheetOf(context).getRange('5:5').insert('Down');
    return context.sync();
  });
  expect(failure.code).toBe('NonBlankCellOffSheet');
  await Excel.run(async (context) => {
    const value = sheetOf(context).getRange('C5').load('values');
    await context.sync();
    expect(value.values).toEqual([[12504.03]]);
  });
});

test('several areas held together go with their rows', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const areas = sheet.getRanges('A3:B3,C5').load('address');
    sheet.getRange('4:5').insert('Down');
    await context.sync();
    areas.load('address,cellCount');
    areas.areas.load('items/address');
    await context.sync();
    const places = areas.areas.items.map(({ address }) => address.replace(/^.*!/, ''));
    expect(places).toEqual(['A3:B3', 'C7']);
    expect(areas.address.replace(/[^,!]*!/g, '')).toBe('A3:B3,C7');
    expect(areas.cellCount).toBe(3);
  });
});
