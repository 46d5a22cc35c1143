import { runCommand } from '../command';
import { standardOutput } from '../output';
import { template } from './template';

void runCommand(template, process.argv.slice(2), standardOutput).then((code) => {
  process.exitCode = code;
});
