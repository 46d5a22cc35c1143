/** @jest-environment node */
import { enterCell } from '../../../src/workbook/cells/enter-cell';
import { ExcelHost } from '../../../src/workbench/host/excel-host';

const RICH_API = 93;
const RICH_API_EVENT = 33;

/** Lets the host see where a change ends, and then raise what it has to raise. */
async function settled(): Promise<void> {
  await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Asks for an event of all worksheets as the library does. */
async function listen(host: ExcelHost, event: string): Promise<unknown[]> {
  const heard: unknown[] = [];
  host.port.listen(RICH_API_EVENT, (rows) => heard.push(...rows));
  const body = {
    Actions: [{ Id: 3, ActionType: 3, Name: `_Register${event}`, ObjectPathId: 2 }],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: '' },
      2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    },
  };
  await host.port.execute(RICH_API, ['', 'POST', 'ProcessQuery', [], JSON.stringify(body), 0, 0]);
  return heard;
}

function type(host: ExcelHost): void {
  const [sheet] = host.workbook.sheets;
  if (sheet) enterCell(host.workbook, sheet, { row: 0, column: 0 }, 1);
}

test('an event goes over the wire as a row of the message that the library expects', async () => {
  const host = new ExcelHost({ level: '1.14' });
  host.port.connect('windows');
  const heard = await listen(host, 'DataChangedEvent');
  type(host);
  await settled();
  expect(heard).toEqual([[65536, 10, 'Workbook', expect.any(String), 0, false]]);
  host.dispose();
});

test('a change of the workbook that nobody announces is the user’s', async () => {
  const host = new ExcelHost({ level: '1.14' });
  host.port.connect('windows');
  type(host);
  await settled();
  expect(host.undo.steps).toEqual([{ by: 'user', kind: 'cells', address: 'Sheet1!A1' }]);
  host.dispose();
});

test('a library that starts anew hears nothing that an earlier one asked for', async () => {
  const host = new ExcelHost({ level: '1.14' });
  host.port.connect('windows');
  await listen(host, 'DataChangedEvent');
  host.port.connect('windows');
  const heard = await listen(host, 'AddedEvent');
  type(host);
  await settled();
  expect(heard).toEqual([]);
  host.dispose();
});

test.each(['RowSortedEvent', 'ColumnSortedEvent', 'RowHiddenChangedEvent'])(
  '%s can be asked for',
  async (event) => {
    const host = new ExcelHost({ level: '1.13' });
    host.port.connect('windows');
    await listen(host, event);
    expect(host.unknownMembers).toEqual([]);
    host.dispose();
  },
);
