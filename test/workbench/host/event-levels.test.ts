/** @jest-environment ./test/excel-environment.ts */
import { giveOwnSheets, hear, perform, sheetId } from '../../conformance/event-stage';
import { failureOf } from './failure';

giveOwnSheets();

type Events = Pick<OfficeExtension.EventHandlers<unknown>, 'add'>;

const ABOVE_1_13: readonly [string, (context: Excel.RequestContext) => Events][] = [
  ['onProtectionChanged', ({ workbook }) => workbook.worksheets.onProtectionChanged],
  ['onNameChanged', ({ workbook }) => workbook.worksheets.onNameChanged],
  ['onVisibilityChanged', ({ workbook }) => workbook.worksheets.onVisibilityChanged],
  ['onMoved', ({ workbook }) => workbook.worksheets.onMoved],
];

test.each(ABOVE_1_13)(
  '%s is not found below its level, though the library has it',
  async (_name, event) => {
    excelHost.level = '1.13';
    const failure = await failureOf((context) => {
      event(context).add(() => Promise.resolve());
      return context.sync();
    });
    expect(failure.code).toBe('ApiNotFound');
  },
);

describe('at level 1.17', () => {
  beforeEach(() => {
    excelHost.level = '1.17';
  });

  test('a new name is told with the old one, to the sheet and to the workbook', async () => {
    const heard = await hear((sheet, { workbook }) => [
      sheet.onNameChanged,
      workbook.worksheets.onNameChanged,
    ]);
    let before = '';
    await perform((sheet) => {
      sheet.name = '改名';
    });
    const args = { type: 'WorksheetNameChanged', nameAfter: '改名', source: 'Local' };
    expect(heard).toMatchObject([args, args]);
    before = heard[0]?.nameBefore ?? '';
    expect(before).toMatch(/^Sheet\d+$/);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('改名').name = before;
      await context.sync();
    });
  });

  test('a hidden sheet is told', async () => {
    const heard = await hear((sheet, { workbook }) => [
      sheet.onVisibilityChanged,
      workbook.worksheets.onVisibilityChanged,
    ]);
    await perform((sheet) => {
      sheet.visibility = 'Hidden';
    });
    const args = {
      type: 'WorksheetVisibilityChanged',
      source: 'Local',
      visibilityBefore: 'Visible',
      visibilityAfter: 'Hidden',
      worksheetId: await sheetId(),
    };
    expect(heard).toEqual([args, args]);
  });

  test('a moved sheet is told, and no other that gives way', async () => {
    const heard = await hear((_sheet, { workbook }) => [workbook.worksheets.onMoved]);
    let positionBefore = -1;
    await Excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      positionBefore = count.value - 1;
    });
    await perform((sheet) => {
      sheet.position = 0;
    });
    expect(heard).toEqual([
      {
        type: 'WorksheetMoved',
        source: 'Local',
        worksheetId: await sheetId(),
        positionBefore,
        positionAfter: 0,
      },
    ]);
  });
});
