#!/usr/bin/env node
import { runTemplate } from './template-run';

const output = {
  report: (text: string) => process.stdout.write(`${text}\n`),
  complain: (text: string) => process.stderr.write(`${text}\n`),
};

void runTemplate(process.argv.slice(2), output).then((code) => {
  process.exitCode = code;
});
