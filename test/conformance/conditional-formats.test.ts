/** @jest-environment ./test/excel-environment.ts */
import { onNewSheet, refusalOn } from './on-new-sheet';

type Type = keyof typeof Excel.ConditionalFormatType;

const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

/** A new rule of the type on B2:B9. */
function newRule(sheet: Excel.Worksheet, type: (typeof TYPES)[number]): Excel.ConditionalFormat {
  return sheet.getRange('B2:B9').conditionalFormats.add(type);
}

const members: readonly Exclude<Type, 'containsText' | 'presetCriteria'>[] = [
  'custom',
  'dataBar',
  'colorScale',
  'iconSet',
  'topBottom',
  'cellValue',
];

test.each(TYPES)('a rule of the type %s is listed with its type and its cells', async (type) => {
  await onNewSheet(async (context, sheet) => {
    const range = newRule(sheet, type).getRange().load('address');
    const formats = sheet.getRange().conditionalFormats.load('items/type,items/priority');
    const count = formats.getCount();
    await context.sync();
    expect(count.value).toBe(1);
    expect(formats.items.map((each) => [each.type, each.priority])).toEqual([[type, 0]]);
    expect(range.address).toMatch(/!B2:B9$/);
  });
});

test.each(members)('%s of a rule of another type is refused, or a null object', async (member) => {
  await onNewSheet(async (context, sheet) => {
    const rule = newRule(sheet, 'ContainsText');
    const special = rule[`${member}OrNullObject`].load();
    await context.sync();
    expect(special.isNullObject).toBe(true);
  });
  expect(
    await refusalOn((_context, sheet) => {
      newRule(sheet, 'ContainsText')[member].load();
      return Promise.resolve();
    }),
  ).not.toBe('none');
});

test('a new rule is the first; a priority moves it, counted from the back where it is negative', async () => {
  await onNewSheet(async (context, sheet) => {
    for (const type of ['Custom', 'CellValue', 'TopBottom'] as const) newRule(sheet, type);
    const order = async () => {
      const formats = sheet.getRange().conditionalFormats.load('items/type,items/priority');
      await context.sync();
      expect(formats.items.map(({ priority }) => priority)).toEqual([0, 1, 2]);
      return formats.items.map(({ type }) => type);
    };
    const first = () => sheet.getRange().conditionalFormats.getItemAt(0);
    expect(await order()).toEqual(['TopBottom', 'CellValue', 'Custom']);
    first().priority = 1;
    expect(await order()).toEqual(['CellValue', 'TopBottom', 'Custom']);
    first().priority = -1;
    expect(await order()).toEqual(['TopBottom', 'Custom', 'CellValue']);
    first().priority = 99;
    expect(await order()).toEqual(['Custom', 'CellValue', 'TopBottom']);
  });
});

test('scales, bars and icons know nothing of stopping', async () => {
  await onNewSheet(async (context, sheet) => {
    const stops = TYPES.map((type) => newRule(sheet, type).load('stopIfTrue'));
    const custom = newRule(sheet, 'Custom');
    custom.stopIfTrue = true;
    custom.load('stopIfTrue');
    await context.sync();
    expect(stops.map(({ stopIfTrue }) => stopIfTrue)).toEqual([
      false,
      null,
      null,
      null,
      false,
      false,
      false,
      false,
    ]);
    expect(custom.stopIfTrue).toBe(true);
  });
});

test('a formula is told relative to the first cell, too', async () => {
  await onNewSheet(async (context, sheet) => {
    const { rule } = newRule(sheet, 'Custom').custom;
    rule.formula = '=A2>$A$1';
    rule.load('formula,formulaR1C1');
    await context.sync();
    expect([rule.formula, rule.formulaR1C1]).toEqual(['=A2>$A$1', '=RC[-1]>R1C1']);
    rule.formulaR1C1 = '=RC[1]=0';
    rule.load('formula');
    await context.sync();
    expect(rule.formula).toBe('=C2=0');
  });
});

test('a rule changes fill, font, borders and number format of its cells, and can leave them again', async () => {
  await onNewSheet(async (context, sheet) => {
    const { format } = newRule(sheet, 'CellValue').cellValue;
    format.fill.color = 'lightgreen';
    format.font.set({ color: '#FF0000', bold: true, italic: false, strikethrough: true });
    format.font.underline = 'Double';
    format.borders.getItem('EdgeTop').style = 'Dash';
    format.borders.bottom.color = 'blue';
    format.numberFormat = '0.00%';
    format.load('numberFormat');
    format.font.load();
    format.fill.load('color');
    format.borders.load('items/sideIndex,items/style,items/color,count');
    await context.sync();
    expect([format.fill.color, format.numberFormat]).toEqual(['#90EE90', '0.00%']);
    expect(format.font.toJSON()).toEqual({
      color: '#FF0000',
      bold: true,
      italic: false,
      strikethrough: true,
      underline: 'Double',
    });
    expect(
      format.borders.items.map(({ sideIndex, style, color }) => [sideIndex, style, color]),
    ).toEqual([
      ['EdgeTop', 'Dash', '#000000'],
      ['EdgeBottom', 'Continuous', '#0000FF'],
      ['EdgeLeft', 'None', '#000000'],
      ['EdgeRight', 'None', '#000000'],
    ]);
    format.font.clear();
    format.fill.clear();
    format.font.load();
    format.fill.load('color');
    await context.sync();
    expect([format.fill.color, format.font.color, format.font.bold]).toEqual(['', '', null]);
  });
});

test('clearing a range takes rules off its cells; a rule that reaches further stays there', async () => {
  await onNewSheet(async (context, sheet) => {
    newRule(sheet, 'ColorScale');
    const custom = newRule(sheet, 'Custom').custom;
    custom.rule.formula = '=A2=1';
    sheet.getRange('B2:B4').conditionalFormats.clearAll();
    const formats = sheet.getRange().conditionalFormats.load('items/type');
    await context.sync();
    const ranges = formats.items.map((each) => each.getRange().load('address'));
    const rule = formats.items[0]?.custom.rule.load('formula');
    await context.sync();
    expect(ranges.map(({ address }) => address.split('!')[1])).toEqual(['B5:B9', 'B5:B9']);
    expect(rule?.formula).toBe('=A5=1');
    sheet.getRange().conditionalFormats.clearAll();
    const count = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test('rules of every type go with rows inserted above them', async () => {
  await onNewSheet(async (context, sheet) => {
    for (const type of TYPES) newRule(sheet, type);
    const scale = newRule(sheet, 'ColorScale').colorScale;
    const formula = Excel.ConditionalFormatColorCriterionType.formula;
    scale.criteria = {
      minimum: { type: formula, formula: '=$B$2' },
      maximum: { type: formula, formula: '=$B$9' },
    };
    sheet.getRange('4:5').insert('Down');
    const formats = sheet.getRange().conditionalFormats.load('items/type');
    await context.sync();
    const ranges = formats.items.map((each) => each.getRange().load('address'));
    scale.load('criteria');
    await context.sync();
    expect(new Set(ranges.map(({ address }) => address.split('!')[1]))).toEqual(
      new Set(['B2:B11']),
    );
    expect(scale.criteria.maximum.formula).toBe('=$B$11');
  });
});
