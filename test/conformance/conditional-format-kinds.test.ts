/** @jest-environment ./test/excel-environment.ts */
import { onNewSheet, refusalOn } from './on-new-sheet';

/** A new rule of the type on B2:B9. */
function newRule(
  sheet: Excel.Worksheet,
  type: Parameters<Excel.ConditionalFormatCollection['add']>[0],
): Excel.ConditionalFormat {
  return sheet.getRange('B2:B9').conditionalFormats.add(type);
}

test.each<Excel.ConditionalCellValueRule>([
  { formula1: '=0', operator: 'LessThan' },
  { formula1: '=$A$1', formula2: '=$A$2+1', operator: 'NotBetween' },
])('a comparison of values is told as it was set: %j', async (rule) => {
  await onNewSheet(async (context, sheet) => {
    const { cellValue } = newRule(sheet, 'CellValue');
    cellValue.rule = rule;
    cellValue.load('rule');
    await context.sync();
    expect(cellValue.rule).toEqual(rule);
  });
});

test.each<Excel.ConditionalTextComparisonRule>([
  { operator: 'Contains', text: '待"定"' },
  { operator: 'NotContains', text: 'x' },
  { operator: 'BeginsWith', text: '不' },
  { operator: 'EndsWith', text: '%' },
])('a comparison of texts is told as it was set: %j', async (rule) => {
  await onNewSheet(async (context, sheet) => {
    const { textComparison } = newRule(sheet, 'ContainsText');
    textComparison.rule = rule;
    textComparison.load('rule');
    await context.sync();
    expect(textComparison.rule).toEqual(rule);
  });
});

test('every preset is told as it was set', async () => {
  await onNewSheet(async (context, sheet) => {
    const criteria = Object.values(Excel.ConditionalFormatPresetCriterion).filter(
      (criterion) => criterion !== Excel.ConditionalFormatPresetCriterion.invalid,
    );
    const presets = criteria.map((criterion) => {
      const { preset } = newRule(sheet, 'PresetCriteria');
      preset.rule = { criterion };
      return preset.load('rule');
    });
    await context.sync();
    expect(presets.map(({ rule }) => rule.criterion)).toEqual(criteria);
  });
});

test.each<Excel.ConditionalTopBottomRule>([
  { rank: 1, type: 'TopItems' },
  { rank: 10, type: 'TopPercent' },
  { rank: 3, type: 'BottomItems' },
  { rank: 100, type: 'BottomPercent' },
])('a rank is told as it was set: %j', async (rule) => {
  await onNewSheet(async (context, sheet) => {
    const { topBottom } = newRule(sheet, 'TopBottom');
    topBottom.rule = rule;
    topBottom.load('rule');
    await context.sync();
    expect(topBottom.rule).toEqual(rule);
  });
});

test('a colour scale has two or three points', async () => {
  await onNewSheet(async (context, sheet) => {
    const { colorScale } = newRule(sheet, 'ColorScale');
    const minimum = { type: Excel.ConditionalFormatColorCriterionType.lowestValue, color: 'blue' };
    const midpoint = {
      type: Excel.ConditionalFormatColorCriterionType.percent,
      formula: '50',
      color: 'yellow',
    };
    const maximum = { type: Excel.ConditionalFormatColorCriterionType.highestValue, color: 'red' };
    colorScale.criteria = { minimum, midpoint, maximum };
    colorScale.load('criteria,threeColorScale');
    await context.sync();
    expect(colorScale.threeColorScale).toBe(true);
    expect(colorScale.criteria).toEqual({
      minimum: { type: 'LowestValue', color: '#0000FF' },
      midpoint: { type: 'Percent', formula: '50', color: '#FFFF00' },
      maximum: { type: 'HighestValue', color: '#FF0000' },
    });
    colorScale.criteria = { minimum, maximum };
    colorScale.load('criteria,threeColorScale');
    await context.sync();
    expect(colorScale.threeColorScale).toBe(false);
    expect(colorScale.criteria.midpoint).toBeUndefined();
  });
});

test('an icon set has as many limits as icons, the first without meaning', async () => {
  await onNewSheet(async (context, sheet) => {
    const { iconSet } = newRule(sheet, 'IconSet');
    iconSet.style = 'FiveQuarters';
    iconSet.load('criteria');
    await context.sync();
    expect(iconSet.criteria.map(({ formula }) => formula)).toEqual(['0', '20', '40', '60', '80']);
    iconSet.style = 'ThreeTriangles';
    const number = Excel.ConditionalFormatIconRuleType.number;
    const [lowest] = iconSet.criteria;
    if (!lowest) throw new Error('no criteria');
    iconSet.criteria = [
      lowest,
      { type: number, operator: 'GreaterThanOrEqual', formula: '=700' },
      {
        type: number,
        operator: 'GreaterThan',
        formula: '=$A$1',
        customIcon: { set: 'ThreeFlags', index: 1 },
      },
    ];
    iconSet.reverseIconOrder = true;
    iconSet.showIconOnly = true;
    iconSet.load();
    await context.sync();
    expect([iconSet.style, iconSet.reverseIconOrder, iconSet.showIconOnly]).toEqual([
      'ThreeTriangles',
      true,
      true,
    ]);
    expect(iconSet.criteria.slice(1)).toEqual([
      { type: 'Number', operator: 'GreaterThanOrEqual', formula: '700' },
      {
        type: 'Number',
        operator: 'GreaterThan',
        formula: '=$A$1',
        customIcon: { set: 'ThreeFlags', index: 1 },
      },
    ]);
  });
});

test('a data bar is told as it was set', async () => {
  await onNewSheet(async (context, sheet) => {
    const { dataBar } = newRule(sheet, 'DataBar');
    dataBar.barDirection = 'RightToLeft';
    dataBar.axisFormat = 'CellMidPoint';
    dataBar.axisColor = '#123456';
    dataBar.showDataBarOnly = true;
    dataBar.lowerBoundRule = { type: 'Number', formula: '=-5' };
    dataBar.upperBoundRule = { type: 'Automatic' };
    dataBar.positiveFormat.fillColor = 'green';
    dataBar.positiveFormat.gradientFill = false;
    dataBar.negativeFormat.matchPositiveFillColor = true;
    dataBar.negativeFormat.borderColor = '';
    dataBar.load();
    dataBar.positiveFormat.load();
    dataBar.negativeFormat.load();
    await context.sync();
    const { barDirection, axisFormat, axisColor, showDataBarOnly } = dataBar;
    expect([barDirection, axisFormat, axisColor, showDataBarOnly]).toEqual([
      'RightToLeft',
      'CellMidPoint',
      '#123456',
      true,
    ]);
    expect(dataBar.lowerBoundRule).toMatchObject({ type: 'Number' });
    expect(dataBar.upperBoundRule).toEqual({ type: 'Automatic' });
    expect(dataBar.positiveFormat.toJSON()).toMatchObject({
      fillColor: '#008000',
      gradientFill: false,
    });
    expect(dataBar.negativeFormat.toJSON()).toMatchObject({
      fillColor: '#008000',
      matchPositiveFillColor: true,
      matchPositiveBorderColor: false,
      borderColor: '',
    });
  });
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  [
    'a rank of nothing',
    (sheet) => (newRule(sheet, 'TopBottom').topBottom.rule = { rank: 0, type: 'TopItems' }),
  ],
  [
    'a comparison between one limit',
    (sheet) =>
      (newRule(sheet, 'CellValue').cellValue.rule = { formula1: '=1', operator: 'Between' }),
  ],
  ['fewer limits than icons', (sheet) => (newRule(sheet, 'IconSet').iconSet.criteria = [])],
])('%s is refused', async (_what, change) => {
  const refusal = await refusalOn((_context, sheet) => {
    change(sheet);
    return Promise.resolve();
  });
  expect(refusal).toBe('InvalidArgument');
});
