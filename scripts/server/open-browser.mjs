import { spawn } from 'node:child_process';

const COMMANDS = {
  win32: (url) => ['cmd', ['/c', 'start', '', url]],
  darwin: (url) => ['open', [url]],
  linux: (url) => ['xdg-open', [url]],
};

/** Shows the address in the user's browser. It stands in the terminal too, so that failing is no error. */
export function openBrowser(url) {
  const command = COMMANDS[process.platform];
  if (!command) return;
  const [program, args] = command(url);
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
