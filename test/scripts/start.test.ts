import { spawn } from 'node:child_process';
import { once } from 'node:events';

it('npm start says where the workbench and the page without Excel are, and they are there', async () => {
  const server = spawn(process.execPath, [
    'scripts/start.mjs',
    ...['--no-open', '--no-build', '--port', '0'],
  ]);
  try {
    let said = '';
    for await (const chunk of server.stdout) {
      said += String(chunk);
      if (said.includes('Ctrl+C')) break;
    }
    const addresses = said.match(/http:\S+/g) ?? [];
    expect(addresses.map((address) => new URL(address).pathname)).toEqual([
      '/workbench.html',
      '/offline.html',
    ]);
    for (const address of addresses) expect((await fetch(address)).status).toBe(200);
  } finally {
    if (server.exitCode === null && server.kill()) await once(server, 'exit');
  }
});
