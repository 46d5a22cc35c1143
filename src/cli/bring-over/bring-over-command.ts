import { readFile, writeFile } from 'node:fs/promises';
import { bringOver } from '../../bring-over/bring-over';
import { DEFAULT_OPTIONS } from '../../bring-over/options';
import { readOldForms } from '../../bring-over/read-old-forms';
import { PlanRefused } from '../../plan/refusal';
import { templateWorkbook } from '../../template/template-sheet';
import type { CliTexts } from '../../texts/cli';
import { fill } from '../../texts/sentence';
import { applyPlan } from '../../workbook/apply-plan';
import { takeSnapshot } from '../../workbook/take-snapshot';
import { WorkbookError } from '../../workbook/workbook-error';
import { openXlsx } from '../../xlsx/open-xlsx';
import { saveXlsx } from '../../xlsx/save-xlsx';
import type { Command } from '../command';
import type { Output } from '../output';
import { readArguments, type BringOverArguments } from './arguments';
import { told } from './told';

/** The command `bring-over`: an old form into a new file. Exit code 0: the file was written; 2: it was not. */
export const bringOverCommand: Command = {
  options: {
    out: { type: 'string', short: 'o' },
    into: { type: 'string' },
    'keep-money': { type: 'boolean' },
  },
  usage: ({ bringOver: words }) => words.cli.usage,
  async carryOut(words, texts, output) {
    const request = readArguments(words);
    if (request.kind === 'misused') {
      const { problem, word } = request;
      output.complain(fill(texts.bringOver.cli.misuse[problem], { word }));
      return 2;
    }
    return (await carry(request, texts, output)) ? 0 : 2;
  },
};

/** @returns whether the file was written */
async function carry(
  { source, into, out, money }: Extract<BringOverArguments, { kind: 'bring' }>,
  { bringOver: words }: CliTexts,
  output: Output,
): Promise<boolean> {
  const complain = (sentence: string, file: string, problem = ''): false => {
    output.complain(fill(sentence, { file, problem }));
    return false;
  };
  const oldBytes = await readFile(source).catch(() => null);
  const newBytes =
    into === null ? templateWorkbook('department') : await readFile(into).catch(() => null);
  const [old, blank] = [oldBytes, newBytes].map((bytes) =>
    bytes ? readOldForms(bytes) : ({ kind: 'failed', problem: 'unreadable' } as const),
  );
  if (old?.kind !== 'read') {
    return complain(words.cli.unreadable, source, words.problems[old?.problem ?? 'unreadable']);
  }
  if (blank?.kind !== 'read' || !newBytes) {
    const problem = blank?.kind === 'failed' ? blank.problem : 'unreadable';
    return complain(words.cli.unreadable, into ?? '', words.problems[problem]);
  }
  const [form, ...others] = old.forms;
  const opened = openXlsx(newBytes);
  const target = { form: blank.forms[0], snapshot: takeSnapshot(opened.workbook) };
  const brought = bringOver(form, target, { ...DEFAULT_OPTIONS, money });
  try {
    if (brought.plan) applyPlan(opened.workbook, brought.plan);
  } catch (cause) {
    if (!(cause instanceof PlanRefused || cause instanceof WorkbookError)) throw cause;
    return complain(words.cli.problems.refused, out);
  }
  const problem = await write(out, saveXlsx(opened));
  if (problem) return complain(words.cli.problems[problem], out);
  const { sheet, title } = form;
  output.report(fill(words.cli.from, { file: source, title: title.text.trim(), sheet }));
  if (others.length > 0) {
    output.report(fill(words.cli.others, { count: String(others.length) }));
  }
  output.report(told(words, brought));
  output.report(fill(words.cli.written, { file: out }));
  return true;
}

type WriteProblem = Exclude<keyof CliTexts['bringOver']['cli']['problems'], 'refused'>;

const PROBLEMS: Readonly<Record<string, WriteProblem>> = {
  EEXIST: 'exists',
  EISDIR: 'isFolder',
  ENOENT: 'noFolder',
  ENOTDIR: 'noFolder',
  ENOSPC: 'diskFull',
};

/** A file that stands there is kept: it may be the old form itself, or one that somebody filled in. */
async function write(file: string, bytes: Uint8Array): Promise<WriteProblem | null> {
  try {
    await writeFile(file, bytes, { flag: 'wx' });
    return null;
  } catch (error) {
    const code =
      typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    return PROBLEMS[code] ?? 'unwritable';
  }
}
