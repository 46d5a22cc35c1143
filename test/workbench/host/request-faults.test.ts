/** @jest-environment ./test/excel-environment.ts */
import type { RequestRefusal } from '../../../src/workbench/host/request-faults';
import { codeOf, onSheet } from '../../conformance/on-sheet';
import { failureOf } from './failure';

afterEach(() => {
  excelHost.faults.reset();
});

/** What a sheet of its own holds in A1:C1 after three writes in one request, and how that request ended. */
async function threeWrites(arm: () => void): Promise<{ code: string; values: unknown }> {
  let seen: { code: string; values: unknown } | undefined;
  await onSheet(async (sheet, context) => {
    excelHost.resetCounters();
    arm();
    for (const [index, address] of ['A1', 'B1', 'C1'].entries()) {
      sheet.getRange(address).values = [[index + 1]];
    }
    const code = await codeOf(context.sync());
    excelHost.faults.reset();
    const cells = sheet.getRange('A1:C1').load('values');
    await context.sync();
    seen = { code, values: cells.values[0] };
  });
  return seen ?? { code: 'nothing was seen', values: [] };
}

const REFUSALS: readonly RequestRefusal[] = [
  'AccessDenied',
  'ActivityLimitReached',
  'GeneralException',
  'InvalidOperationInCellEditMode',
  'InvalidOrTimedOutSession',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'WriteNotSupportedWhenModalDialogOpen',
];

test.each(REFUSALS)('a request that is refused with %s does nothing', async (code) => {
  const seen = await threeWrites(() => {
    excelHost.faults.requests.set(1, { kind: 'refused', code });
  });
  expect(seen).toEqual({ code, values: ['', '', ''] });
});

test('a request that stops at an action has done what came before it', async () => {
  const outcomes = new Map<string, string>();
  for (let atAction = 1; atAction <= 20; atAction += 1) {
    const { code, values } = await threeWrites(() => {
      excelHost.faults.requests.set(1, { kind: 'stopped', atAction });
    });
    outcomes.set(JSON.stringify(values), code);
  }
  expect([...outcomes]).toEqual([
    ['["","",""]', 'GeneralException'],
    [`[1,"",""]`, 'GeneralException'],
    [`[1,2,""]`, 'GeneralException'],
    ['[1,2,3]', 'no error'],
  ]);
});

test('an answer can be lost after all of it was done', async () => {
  const seen = await threeWrites(() => {
    excelHost.faults.requests.set(1, { kind: 'answer-lost' });
  });
  expect(seen).toEqual({ code: 'InvalidOrTimedOutSession', values: [1, 2, 3] });
});

test('only the request of that number is concerned', async () => {
  const seen = await threeWrites(() => {
    excelHost.faults.requests.set(2, { kind: 'refused', code: 'AccessDenied' });
  });
  expect(seen).toEqual({ code: 'no error', values: [1, 2, 3] });
});

describe('with a limit of what goes over the wire at once', () => {
  beforeEach(() => {
    excelHost.faults.requests.payloadLimit = 20_000;
  });

  test('a larger request is refused, and nothing is written', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [['长'.repeat(7_000)]];
      expect(await codeOf(context.sync())).toBe('RequestPayloadSizeLimitExceeded');
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      expect(cell.values).toEqual([['']]);
    });
  });

  test('bytes count, not characters', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [['x'.repeat(7_000)]];
      expect(await codeOf(context.sync())).toBe('no error');
    });
  });

  test('a larger answer is refused, but what was to be written is written', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [['done']];
      sheet.getRange('B1:F2000').load('values');
      expect(await codeOf(context.sync())).toBe('ResponsePayloadSizeLimitExceeded');
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      expect(cell.values).toEqual([['done']]);
    });
  });
});

test('messages are in the language of the user, as in Excel', async () => {
  let message = '';
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('没有').load('name');
      await context.sync();
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) ({ message } = error);
  }
  expect(message).toMatch(/^所请求的资源不存在。/);
});

test('whoever asks for a failure gets the code in any language', async () => {
  const failure = await failureOf((context) => {
    context.workbook.worksheets.getItem('没有').load('name');
    return context.sync();
  });
  expect(failure.code).toBe('ItemNotFound');
});
