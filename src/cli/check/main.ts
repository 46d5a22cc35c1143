import { runCommand } from '../command';
import { standardOutput } from '../output';
import { check } from './check';

void runCommand(check, process.argv.slice(2), standardOutput).then((code) => {
  process.exitCode = code;
});
