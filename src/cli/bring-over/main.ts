import { runCommand } from '../command';
import { standardOutput } from '../output';
import { bringOverCommand } from './bring-over-command';

void runCommand(bringOverCommand, process.argv.slice(2), standardOutput).then((code) => {
  process.exitCode = code;
});
