import { runCommand } from '../command';
import { standardOutput } from '../output';
import { library } from './library';

void runCommand(library, process.argv.slice(2), standardOutput).then((code) => {
  process.exitCode = code;
});
