import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..', '..');

export interface Served {
  /** `http://localhost:4711` */
  readonly origin: string;
  stop(): void;
}

/**
 * Starts the server of `npm start` on a free port, over the build that stands in dist.
 * @throws when there is no build; the test command makes one first
 */
export async function serve(...options: readonly string[]): Promise<Served> {
  const script = path.join(ROOT, 'scripts', 'start.mjs');
  const server = spawn(
    process.execPath,
    [script, '--no-open', '--no-build', '--port', '0', ...options],
    { cwd: ROOT },
  );
  const origin = await new Promise<string>((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
      const address = /https?:\/\/localhost:\d+/.exec(said);
      if (address) resolve(address[0]);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', () => {
      reject(new Error(`The server did not start: ${said}`));
    });
  });
  return { origin, stop: () => server.kill() };
}
