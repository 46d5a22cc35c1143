/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { ExcelHost } from '../../../src/workbench/host/excel-host';
import { parseRecording } from '../../../src/workbench/recording/recording';
import { replay } from '../../../src/workbench/recording/replay';

/** Records what a batch says to Excel, with the script that a person pastes into the real one. */
async function recorded(batch: (context: Excel.RequestContext) => Promise<void>): Promise<string> {
  const script = document.createElement('script');
  script.textContent = readFileSync('docs/confirm-in-excel/recorder.js', 'utf8');
  const shown = jest.spyOn(console, 'log').mockImplementation();
  try {
    document.head.append(script);
    await Excel.run(batch);
    const stop: unknown = Reflect.get(window, 'stopRecording');
    if (typeof stop !== 'function') throw new Error('Nothing is being recorded.');
    return String(Reflect.apply(stop, window, []));
  } finally {
    shown.mockRestore();
  }
}

afterEach(() =>
  Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItemOrNullObject('记录').delete();
    await workbook.context.sync();
  }),
);

/** Sheets, cells, a range that is held over two requests, and an error at the end. */
async function session(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.add('记录').load('id,name');
  const range = sheet.getRange('A1:B2');
  range.values = [
    [1, 2],
    ['=A1+B1', '文字'],
  ];
  range.load('values,address');
  await context.sync();
  range.load('formulas');
  sheet.names.add('名称', range);
  await context.sync();
  context.workbook.worksheets.getItem('没有');
  await context.sync().catch(() => undefined);
}

const answers = (text: string) =>
  replay(parseRecording(text), new ExcelHost({ level: '1.20' }).port);

test('what was recorded is answered the same by another host, though its ids are others', async () => {
  const text = await recorded(session);
  expect(parseRecording(text).length).toBeGreaterThanOrEqual(3);
  expect(await answers(text.replaceAll('ref', 'excel-reference-'))).toEqual([]);
});

test('what is answered otherwise is listed with its place', async () => {
  const text = await recorded(session);
  const other = text
    .replace('[[1,2],[3,"文字"]]', '[[1,2],[4,"文字"]]')
    .replace('ItemNotFound', 'Other');
  expect(await answers(other)).toEqual([
    { request: 1, at: 'Results.8.Value.Values.1.0', recorded: '4', given: '3' },
    { request: 3, at: 'Error.Code', recorded: '"Other"', given: '"ItemNotFound"' },
  ]);
});

test('a text that is no recording is refused', () => {
  expect(() => parseRecording('[1,2]')).toThrow();
});
