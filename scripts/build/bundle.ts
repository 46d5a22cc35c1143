import { spawnSync } from 'node:child_process';

/** Runs webpack in production mode. @returns its exit code */
export function bundle(args: readonly string[]): number {
  const webpack = require.resolve('webpack-cli/bin/cli.js');
  const { status } = spawnSync(process.execPath, [webpack, '--mode', 'production', ...args], {
    stdio: 'inherit',
  });
  return status ?? 1;
}
