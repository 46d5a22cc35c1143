import { ExcelHost } from '../../../src/workbench/host/excel-host';
import { METHOD, type Platform } from '../../../src/workbench/host/host-port';
import { WEB_PAYLOAD_LIMIT } from '../../../src/workbench/host/request-faults';

const TOO_LARGE = 5103;

/** How a request of this many bytes, whose text is of no meaning, ends. */
async function statusOf(platform: Platform, bytes: number): Promise<number> {
  const host = new ExcelHost({ level: '1.14' });
  host.port.connect(platform);
  const request = { Actions: [], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } } };
  const body = JSON.stringify({ ...request, Padding: '' });
  const padded = body.replace('"Padding":""', `"Padding":"${'x'.repeat(bytes - body.length)}"`);
  const message = ['', 'POST', 'ProcessQuery', [], padded, 0, 0];
  const { status } = await host.port.execute(METHOD.richApi, message);
  host.dispose();
  return status;
}

test('Excel on the web takes 5 MB at once and no more; Excel for Windows takes it all', async () => {
  expect(await statusOf('web', WEB_PAYLOAD_LIMIT)).toBe(0);
  expect(await statusOf('web', WEB_PAYLOAD_LIMIT + 1)).toBe(TOO_LARGE);
  expect(await statusOf('windows', WEB_PAYLOAD_LIMIT + 1)).toBe(0);
});
