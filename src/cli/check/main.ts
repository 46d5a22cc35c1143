import { runCommand } from '../command';
import { standardOutput, stopWithReader } from '../output';
import { check } from './check';

stopWithReader();
void runCommand(check, process.argv.slice(2), standardOutput).then((code) => {
  process.exitCode = code;
});
