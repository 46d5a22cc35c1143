import { spawn } from 'node:child_process';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { ADDIN, ROOT, WORKBENCH } from './paths.mjs';

/** Runs webpack in production mode, the same build that Excel loads; true when it succeeded. */
export function build() {
  const webpack = path.join(ROOT, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [webpack, '--mode', 'production'], {
      cwd: ROOT,
      stdio: 'inherit',
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

export async function builtAlready() {
  const pages = [path.join(ADDIN, 'taskpane.html'), path.join(WORKBENCH, 'workbench.html')];
  const found = await Promise.all(
    pages.map((page) =>
      access(page).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.every(Boolean);
}
