import { cliTextsFor, type CliTexts } from '../texts/cli';
import type { Output } from './output';
import { describeTool } from './tool';
import { readWords, type OptionMisuse, type Options, type Words } from './words';
import { say } from './say';

/** 2 says that the command was misused or could not do its work; what the others say is the command's. */
export type ExitCode = 0 | 1 | 2;

/** One command of the command line: its own options and what it does. */
export interface Command {
  readonly options: Options;
  readonly usage: (texts: CliTexts) => string;
  readonly carryOut: (
    words: Words,
    texts: CliTexts,
    output: Output,
  ) => ExitCode | Promise<ExitCode>;
}

/**
 * Runs a command, or says how it is used.
 * @param argv the words after the command's name
 */
export async function runCommand(
  { options, usage, carryOut }: Command,
  argv: readonly string[],
  output: Output,
): Promise<ExitCode> {
  const reading = readWords(argv, options);
  const texts = cliTextsFor(reading.language);
  switch (reading.kind) {
    case 'help':
      output.report(usage(texts));
      return 0;
    case 'version':
      output.report(describeTool().version);
      return 0;
    case 'misused':
      output.complain(misuseMessage(reading.misuse, texts));
      return 2;
    case 'command':
      return carryOut(reading.words, texts, output);
  }
}

function misuseMessage({ problem, option, value, allowed }: OptionMisuse, texts: CliTexts): string {
  const { options, cellSeparator } = texts.cli;
  return say(options[problem], { option, value, allowed: allowed.join(cellSeparator) });
}
