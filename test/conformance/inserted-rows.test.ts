/** @jest-environment ./test/excel-environment.ts */
import { local, onSheet } from './on-sheet';

/** Formulas and names that read rows 2 to 4, while a row is inserted or deleted. */
async function after(
  change: (sheet: Excel.Worksheet) => void,
): Promise<{ sum: unknown; first: unknown; name: string; rule: string; validation: string }> {
  const seen: Awaited<ReturnType<typeof after>>[] = [];
  await onSheet(async (sheet, context) => {
    sheet.getRange('A2:A4').values = [[1], [2], [3]];
    sheet.getRange('C1:D1').formulas = [['=SUM(A2:A4)', '=A2']];
    sheet.names.add('行', sheet.getRange('A2:A4'));
    const rule = sheet.getRange('A2:A4').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$A2>9';
    sheet.getRange('B4').dataValidation.rule = { custom: { formula: '=A4>0' } };
    await context.sync();
    change(sheet);
    const formulas = sheet.getRange('C1:D3').load('formulas');
    const name = sheet.names.getItem('行').load('formula');
    const cells = rule.getRange().load('address');
    const places = ['B3', 'B4', 'B5'].map((address) => {
      const validation = sheet.getRange(address).dataValidation.load('type,rule');
      return { address, validation };
    });
    await context.sync();
    const found = places.find(({ validation }) => validation.type === 'Custom');
    const row = formulas.formulas.find(([sum]) => sum !== '') ?? [];
    seen.push({
      sum: row[0],
      first: row[1],
      name: local(String(name.formula)),
      rule: local(cells.address),
      validation: `${found?.address ?? 'none'} ${found?.validation.rule.custom?.formula ?? ''}`,
    });
  });
  const [only] = seen;
  if (!only) throw new Error('Nothing was read.');
  return only;
}

test('inside of what is read, all of it grows', async () => {
  expect(
    await after((sheet) => {
      sheet.getRange('3:3').insert('Down');
    }),
  ).toEqual({
    sum: '=SUM(A2:A5)',
    first: '=A2',
    name: '$A$2:$A$5',
    rule: 'A2:A5',
    validation: 'B5 =A5>0',
  });
});

test('at its first row, all of it goes down', async () => {
  expect(
    await after((sheet) => {
      sheet.getRange('2:2').insert('Down');
    }),
  ).toEqual({
    sum: '=SUM(A3:A5)',
    first: '=A3',
    name: '$A$3:$A$5',
    rule: 'A3:A5',
    validation: 'B5 =A5>0',
  });
});

test('below its last row, it stays as it is', async () => {
  expect(
    await after((sheet) => {
      sheet.getRange('5:5').insert('Down');
    }),
  ).toEqual({
    sum: '=SUM(A2:A4)',
    first: '=A2',
    name: '$A$2:$A$4',
    rule: 'A2:A4',
    validation: 'B4 =A4>0',
  });
});

test('what is deleted shrinks what reads it, or is lost to it', async () => {
  expect(
    await after((sheet) => {
      sheet.getRange('2:2').delete('Up');
    }),
  ).toEqual({
    sum: '=SUM(A2:A3)',
    first: '=#REF!',
    name: '$A$2:$A$3',
    rule: 'A2:A3',
    validation: 'B3 =A3>0',
  });
});

test('formulas of another sheet go along', async () => {
  await onSheet(async (sheet, context) => {
    await onSheet(async (other) => {
      sheet.load('name');
      await context.sync();
      const cell = other.getRange('A1');
      cell.formulas = [[`='${sheet.name}'!B2`]];
      await other.context.sync();
      sheet.getRange('1:1').insert('Down');
      await context.sync();
      cell.load('formulas');
      await other.context.sync();
      expect(String(cell.formulas[0]?.[0]).replaceAll("'", '')).toBe(`=${sheet.name}!B3`);
    });
  });
});
