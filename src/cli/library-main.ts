#!/usr/bin/env node
import { runLibrary } from './library-run';

process.exitCode = runLibrary(process.argv.slice(2), {
  report: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
});
