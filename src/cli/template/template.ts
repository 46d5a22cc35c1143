import { writeFile } from 'node:fs/promises';
import { DEPARTMENT_TEMPLATE } from '../../template/description';
import { templateXlsx } from '../../template/template-xlsx';
import type { CliTexts } from '../../texts/cli';
import { fill } from '../../texts/sentence';
import type { Command } from '../command';
import { readArguments } from './arguments';

/** Why the template was not written; the texts say it in words. */
type WriteProblem = keyof CliTexts['cli']['template']['problems'];

/** The command `template`: writes a blank form. Exit code 0: the file was written; 2: it was not. */
export const template: Command = {
  options: {
    out: { type: 'string', short: 'o' },
    force: { type: 'boolean', short: 'f' },
  },
  usage: ({ cli }) => cli.template.usage,
  async carryOut(words, { cli: { template: texts } }, output) {
    const request = readArguments(words);
    if (request.kind === 'misused') {
      output.complain(fill(texts.misuse[request.problem], { word: request.word }));
      return 2;
    }
    const { file, replace } = request;
    const problem = await write(file, replace);
    if (problem === null) output.report(fill(texts.written, { file }));
    else output.complain(fill(texts.problems[problem], { file }));
    return problem === null ? 0 : 2;
  },
};

/** A file that stands there is kept unless it may be replaced: it may be a form that somebody filled in. */
async function write(file: string, replace: boolean): Promise<WriteProblem | null> {
  try {
    await writeFile(file, templateXlsx(DEPARTMENT_TEMPLATE), { flag: replace ? 'w' : 'wx' });
    return null;
  } catch (error) {
    return PROBLEMS[codeOf(error)] ?? 'unwritable';
  }
}

const PROBLEMS: Readonly<Record<string, WriteProblem>> = {
  EEXIST: 'exists',
  EISDIR: 'isFolder',
  ENOENT: 'noFolder',
  ENOTDIR: 'noFolder',
  ENOSPC: 'diskFull',
};

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
