import { textsFor, type Texts } from '../texts';
import { fill } from '../texts/template';
import { parseArguments, type Arguments, type Misuse } from './arguments';
import { checkFile, type CheckedFile } from './check-file';
import { findFiles, type FoundFile } from './find-files';
import { jsonReport } from './report/json-report';
import { textReport } from './report/text-report';
import { describeTool } from './tool';

/** Where the command line writes to: reports on one stream, complaints about its use on the other. */
export interface Output {
  report(text: string): void;
  complain(text: string): void;
}

/** 0: no finding of level error; 1: some; 2: a file gave no form, or the command was misused. */
export type ExitCode = 0 | 1 | 2;

/**
 * The command `check`.
 * @param argv the words after the command's name
 */
export async function run(argv: readonly string[], output: Output): Promise<ExitCode> {
  const request = parseArguments(argv);
  const texts = textsFor(request.language);
  switch (request.kind) {
    case 'help':
      output.report(texts.cli.usage);
      return 0;
    case 'version':
      output.report(describeTool().version);
      return 0;
    case 'check':
      return checkPaths(request, texts, output);
    case 'misused':
      output.complain(misuseMessage(request.misuse, texts));
      return 2;
  }
}

async function checkPaths(
  request: Extract<Arguments, { kind: 'check' }>,
  texts: Texts,
  output: Output,
): Promise<ExitCode> {
  const found = await findFiles(request.paths);
  const files: CheckedFile[] = [];
  // One after the other: a folder of thousands must not stand in memory at once.
  for (const file of found) files.push(await checkFound(file));
  output.report(
    request.format === 'json' ? jsonReport(describeTool(), files, texts) : textReport(files, texts),
  );
  return exitCode(files);
}

async function checkFound(found: FoundFile): Promise<CheckedFile> {
  return found.kind === 'workbook'
    ? checkFile(found.path)
    : { kind: 'failed', file: found.path, code: found.code };
}

function exitCode(files: readonly CheckedFile[]): ExitCode {
  if (files.some((file) => file.kind === 'failed')) return 2;
  const forms = files.flatMap((file) => (file.kind === 'checked' ? file.forms : []));
  const findings = forms.flatMap((form) => form.findings);
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}

function misuseMessage({ problem, option, value, allowed }: Misuse, texts: Texts): string {
  return fill(texts.cli.badArguments[problem], {
    option,
    value,
    allowed: allowed.join(texts.cli.cellSeparator),
  });
}
