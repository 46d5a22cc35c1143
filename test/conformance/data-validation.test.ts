/** @jest-environment ./test/excel-environment.ts */
import { onNewSheet, refusalOn } from './on-new-sheet';

const ALL = 'type,rule,ignoreBlanks,prompt,errorAlert,valid';

/** Sets a rule and tells it again. */
async function ruleAfter(rule: (sheet: Excel.Worksheet) => Excel.DataValidationRule) {
  let read: unknown;
  await onNewSheet(async (context, sheet) => {
    const { dataValidation } = sheet.getRange('B2:B5');
    dataValidation.rule = rule(sheet);
    dataValidation.load('type,rule');
    await context.sync();
    read = { type: dataValidation.type, rule: dataValidation.rule };
  });
  return read;
}

test('a range without a validation allows everything', async () => {
  await onNewSheet(async (context, sheet) => {
    const { dataValidation } = sheet.getRange('A1:C3').load('address');
    dataValidation.load(ALL);
    await context.sync();
    expect([dataValidation.type, dataValidation.ignoreBlanks, dataValidation.valid]).toEqual([
      'None',
      true,
      true,
    ]);
    expect(dataValidation.errorAlert).toEqual({
      showAlert: true,
      style: 'Stop',
      title: '',
      message: '',
    });
    expect(dataValidation.prompt).toEqual({ showPrompt: true, title: '', message: '' });
  });
});

test.each<
  [string, (sheet: Excel.Worksheet) => Excel.DataValidationRule, string, Excel.DataValidationRule]
>([
  [
    'a list of texts',
    () => ({ list: { inCellDropDown: true, source: '是,否' } }),
    'List',
    { list: { inCellDropDown: true, source: '是,否' } },
  ],
  [
    'a list of a formula, without its arrow',
    () => ({ list: { inCellDropDown: false, source: '=$D$1:$D$3' } }),
    'List',
    { list: { inCellDropDown: false, source: '=$D$1:$D$3' } },
  ],
  [
    'a whole number',
    () => ({ wholeNumber: { formula1: 0, operator: 'GreaterThan' } }),
    'WholeNumber',
    { wholeNumber: { formula1: '=0', operator: 'GreaterThan' } },
  ],
  [
    'a decimal between two formulas',
    () => ({ decimal: { formula1: '=C2', formula2: '=SUM($D$1:$D$3)', operator: 'Between' } }),
    'Decimal',
    { decimal: { formula1: '=C2', formula2: '=SUM($D$1:$D$3)', operator: 'Between' } },
  ],
  [
    'a date',
    () => ({ date: { formula1: '2026-01-01', operator: 'GreaterThanOrEqualTo' } }),
    'Date',
    { date: { formula1: '=46023', operator: 'GreaterThanOrEqualTo' } },
  ],
  [
    'a time',
    () => ({ time: { formula1: '12:00:00', operator: 'LessThan' } }),
    'Time',
    { time: { formula1: '=0.5', operator: 'LessThan' } },
  ],
  [
    'a length',
    () => ({ textLength: { formula1: '10', operator: 'LessThanOrEqualTo' } }),
    'TextLength',
    { textLength: { formula1: '=10', operator: 'LessThanOrEqualTo' } },
  ],
  [
    'a formula',
    () => ({ custom: { formula: '=COUNTIF($B$2:$B$5,B2)=1' } }),
    'Custom',
    { custom: { formula: '=COUNTIF($B$2:$B$5,B2)=1' } },
  ],
])('%s is kept as it was set', async (_what, rule, type, kept) => {
  expect(await ruleAfter(rule)).toEqual({ type, rule: kept });
});

test('prompt and alert are kept beside the rule, and the rule beside them', async () => {
  await onNewSheet(async (context, sheet) => {
    const { dataValidation } = sheet.getRange('A1:A2');
    dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
    dataValidation.prompt = { showPrompt: true, title: '请选择', message: '是或否' };
    dataValidation.errorAlert = {
      showAlert: true,
      style: 'Warning',
      title: '不在列表中',
      message: '请从列表中选择。',
    };
    dataValidation.load(ALL);
    await context.sync();
    expect(dataValidation.prompt).toEqual({ showPrompt: true, title: '请选择', message: '是或否' });
    expect(dataValidation.errorAlert).toEqual({
      showAlert: true,
      style: 'Warning',
      title: '不在列表中',
      message: '请从列表中选择。',
    });
    expect(dataValidation.rule.list?.source).toBe('是,否');
  });
});

test('a range of which some cells have a validation, or several, says so', async () => {
  await onNewSheet(async (context, sheet) => {
    sheet.getRange('A1:A2').dataValidation.rule = {
      wholeNumber: { formula1: 0, operator: 'GreaterThan' },
    };
    sheet.getRange('A3:A4').dataValidation.rule = { list: { inCellDropDown: true, source: '是' } };
    const some = sheet.getRange('A2:B2').dataValidation.load('type,rule,ignoreBlanks');
    const several = sheet.getRange('A1:A4').dataValidation.load('type,rule,prompt');
    await context.sync();
    expect([some.type, some.rule, some.ignoreBlanks]).toEqual(['MixedCriteria', null, null]);
    expect([several.type, several.rule, several.prompt]).toEqual(['Inconsistent', null, null]);
  });
});

test('another validation, or none, for some of its cells leaves the others theirs', async () => {
  await onNewSheet(async (context, sheet) => {
    sheet.getRange('A1:C9').dataValidation.rule = {
      custom: { formula: '=A1<>""' },
    };
    sheet.getRange('B4:B6').dataValidation.rule = { list: { inCellDropDown: true, source: '是' } };
    sheet.getRange('C1:C2').dataValidation.clear();
    const at = (address: string) => sheet.getRange(address).dataValidation.load('type,rule');
    const [left, middle, below, cleared] = [at('A5'), at('B5'), at('B7'), at('C2')];
    await context.sync();
    expect(left.rule.custom?.formula).toBe('=A5<>""');
    expect(middle.type).toBe('List');
    expect(below.rule.custom?.formula).toBe('=B7<>""');
    expect(cleared.type).toBe('None');
  });
});

test('a validation goes with its rows', async () => {
  await onNewSheet(async (context, sheet) => {
    sheet.getRange('A2:A4').dataValidation.rule = {
      decimal: { formula1: '=$C$3', operator: 'LessThan' },
    };
    sheet.getRange('3:3').insert('Down');
    const inside = sheet.getRange('A2:A5').dataValidation.load('rule');
    const beyond = sheet.getRange('A6').dataValidation.load('type');
    await context.sync();
    expect(inside.rule.decimal?.formula1).toBe('=$C$4');
    expect(beyond.type).toBe('None');
  });
});

test('several ranges may be given one validation at once', async () => {
  await onNewSheet(async (context, sheet) => {
    const areas = sheet.getRanges('A1:A2,C1:C2');
    areas.dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'EqualTo' } };
    areas.dataValidation.load('type');
    const between = sheet.getRange('B1').dataValidation.load('type');
    await context.sync();
    expect([areas.dataValidation.type, between.type]).toEqual(['WholeNumber', 'None']);
  });
});

test.each<[string, (validation: Excel.DataValidation) => void]>([
  [
    'a title of 33 characters',
    (each) => {
      each.prompt = { showPrompt: true, title: '题'.repeat(33), message: '' };
    },
  ],
  [
    'a prompt of 256 characters',
    (each) => {
      each.prompt = { showPrompt: true, title: '', message: '文'.repeat(256) };
    },
  ],
  [
    'an alert of 226 characters',
    (each) => {
      each.errorAlert = { showAlert: true, style: 'Stop', title: '', message: '文'.repeat(226) };
    },
  ],
  [
    'no rule at all',
    (each) => {
      each.rule = {};
    },
  ],
  [
    'two rules at once',
    (each) => {
      each.rule = { custom: { formula: '=TRUE' }, list: { inCellDropDown: true, source: 'a' } };
    },
  ],
  [
    'a span with one end',
    (each) => {
      each.rule = { decimal: { formula1: 1, operator: 'Between' } };
    },
  ],
  [
    'a formula that is none',
    (each) => {
      each.rule = { custom: { formula: '=SUM(' } };
    },
  ],
  [
    'a limit that is no number',
    (each) => {
      each.rule = { decimal: { formula1: '十', operator: 'LessThan' } };
    },
  ],
])('%s is refused', async (_what, set) => {
  const code = await refusalOn((_context, sheet) => {
    set(sheet.getRange('A1').dataValidation);
    return Promise.resolve();
  });
  expect(code).toBe('InvalidArgument');
});

test('a copy of cells brings their validation along, with its formulas for their new place', async () => {
  await onNewSheet(async (context, sheet) => {
    sheet.getRange('A1:A2').dataValidation.rule = { custom: { formula: '=A1<>B1' } };
    sheet.getRange('D3:D4').copyFrom('A1:A2');
    sheet.getRange('F3:F4').copyFrom('A1:A2', 'Formats');
    const copied = sheet.getRange('D4').dataValidation.load('rule');
    const formatted = sheet.getRange('F4').dataValidation.load('type');
    await context.sync();
    expect(copied.rule.custom?.formula).toBe('=D4<>E4');
    expect(formatted.type).toBe('None');
  });
});

test('clearing all takes the validation off, clearing contents does not', async () => {
  await onNewSheet(async (context, sheet) => {
    const { dataValidation } = sheet.getRange('A1:A2');
    dataValidation.rule = { list: { inCellDropDown: true, source: '是' } };
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('A2').clear();
    const [kept, gone] = ['A1', 'A2'].map((address) =>
      sheet.getRange(address).dataValidation.load('type'),
    );
    await context.sync();
    expect([kept?.type, gone?.type]).toEqual(['List', 'None']);
  });
});

test('a copied sheet has validations and a page layout of its own', async () => {
  await onNewSheet(async (context, sheet) => {
    sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '是' } };
    sheet.pageLayout.orientation = 'Landscape';
    const copy = sheet.copy();
    sheet.getRange('A1').dataValidation.clear();
    sheet.pageLayout.orientation = 'Portrait';
    const { dataValidation } = copy.getRange('A1').load('address');
    dataValidation.load('type');
    copy.pageLayout.load('orientation');
    await context.sync();
    expect([dataValidation.type, copy.pageLayout.orientation]).toEqual(['List', 'Landscape']);
    copy.delete();
  });
});
