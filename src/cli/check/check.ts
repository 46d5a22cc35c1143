import type { Pack } from '../../packs';
import type { Command, ExitCode } from '../command';
import { describeTool } from '../tool';
import { checkFile, type CheckedFile } from './check-file';
import { findFiles, type FoundFile } from './find-files';
import { readPacks } from './read-packs';
import { jsonReport } from './report/json-report';
import { textReport } from './report/text-report';

/** The command `check`. Exit code 0: no finding of level error; 1: some; 2: a file gave no form. */
export const check: Command = {
  options: {
    format: { type: 'string', choices: ['text', 'json'] },
    pack: { type: 'string' },
  },
  usage: ({ cli }) => cli.usage,
  async carryOut({ positionals, given }, texts, output) {
    if (positionals.length === 0) {
      output.complain(texts.cli.noFiles);
      return 2;
    }
    const reading = await readPacks(given.get('pack') ?? [], texts);
    if (reading.kind === 'refused') {
      output.complain(reading.complaint);
      return 2;
    }
    const { packs } = reading;
    const found = await findFiles(positionals);
    const files: CheckedFile[] = [];
    // One after the other: a folder of thousands must not stand in memory at once.
    for (const file of found) files.push(await checkFound(file, packs));
    const asJson = given.get('format')?.at(-1) === 'json';
    output.report(
      asJson ? jsonReport(describeTool(packs), files, texts) : textReport(files, texts),
    );
    return exitCode(files);
  },
};

async function checkFound(found: FoundFile, packs: readonly Pack[]): Promise<CheckedFile> {
  return found.kind === 'workbook'
    ? checkFile(found.path, packs)
    : { kind: 'failed', file: found.path, code: found.code };
}

function exitCode(files: readonly CheckedFile[]): ExitCode {
  if (files.some((file) => file.kind === 'failed')) return 2;
  const forms = files.flatMap((file) => (file.kind === 'checked' ? file.forms : []));
  const findings = forms.flatMap((form) => form.findings);
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}
