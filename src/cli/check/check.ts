import type { FileSummary } from '../../report/file-report';
import { FORMATS, printerOf } from '../../report/print';
import type { Printer } from '../../report/print/printer';
import type { Command, ExitCode } from '../command';
import type { Output } from '../output';
import { describeTool } from '../tool';
import { readFixing } from './read-fixing';
import { findFiles, type FoundFile } from './find-files';
import { inOrder } from './in-order';
import { printFile, type Job, type PrintedFile } from './job';
import { progressOf, type Progress } from './progress';
import { readPacks } from './read-packs';
import { CHECKING, FIXING, startWorkers, type Workers } from './workers';
import { say } from '../say';

/** For each thread so many files may wait for a slow one before them. */
const AHEAD = 8;

/** The command `check`. Exit code 0: no finding of level error; 1: some; 2: a file gave no form. */
export const check: Command = {
  options: {
    format: { type: 'string', choices: FORMATS },
    pack: { type: 'string' },
    progress: { type: 'boolean' },
    fix: { type: 'boolean' },
    out: { type: 'string' },
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
    const packs = [...reading.packs];
    const wished = given.get('format')?.at(-1);
    const format = FORMATS.find((each) => each === wished) ?? 'text';
    const files = await findFiles(positionals);
    const fixing = await readFixing(positionals, given, files);
    if (fixing.kind === 'refused') {
      output.complain(say(texts.cli.fix.problems[fixing.problem], { file: fixing.file }));
      return 2;
    }
    const progress = progressOf(files.length, given.has('progress'), texts, output);
    const printer = printerOf(format, texts, describeTool(packs));
    const job = { format, language: texts.language, packs, fix: fixing.fix };
    return exitCode(await checkAll(files, job, printer, output, progress));
  },
};

/** Checks the files and reports each as soon as all before it are reported. */
async function checkAll(
  files: readonly FoundFile[],
  job: Job,
  printer: Printer,
  output: Output,
  progress: Progress,
): Promise<readonly FileSummary[]> {
  const report = (piece: string | null) => {
    if (piece !== null) output.report(piece);
  };
  const workers = startWorkers<PrintedFile>({
    module: job.fix ? FIXING : CHECKING,
    job,
    files: files.length,
  });
  const summaries: FileSummary[] = [];
  try {
    report(printer.head());
    let between = '';
    const work = (file: FoundFile) => checkFound(file, workers, printer);
    for await (const { piece, summary } of inOrder(files, workers.count * AHEAD, work)) {
      if (piece !== null) {
        progress.clear();
        report(between + piece);
        between = printer.between;
      }
      summaries.push(summary);
      progress.step(summary.code !== null);
      await output.taken?.();
    }
    progress.clear();
    report(printer.tail(summaries));
  } finally {
    await workers.close();
  }
  return summaries;
}

async function checkFound(
  found: FoundFile,
  workers: Workers<PrintedFile>,
  printer: Printer,
): Promise<PrintedFile> {
  const { path: file } = found;
  if (found.kind === 'missing')
    return printFile({ kind: 'failed', file, code: found.code }, printer);
  const answer = await workers.ask(file);
  if (answer.kind === 'answer') return answer.result;
  return printFile({ kind: 'failed', file, code: answer.code }, printer);
}

function exitCode(files: readonly FileSummary[]): ExitCode {
  if (files.some(({ code }) => code !== null)) return 2;
  return files.some(({ counts }) => counts.error > 0) ? 1 : 0;
}
