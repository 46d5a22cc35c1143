import { writeFile } from 'node:fs/promises';
import { DEPARTMENT_TEMPLATE } from '../template/description';
import { templateXlsx } from '../template/template-xlsx';
import { textsFor, type Texts } from '../texts';
import { fill } from '../texts/template';
import type { Output } from './run';
import { parseTemplateArguments } from './template-arguments';
import { describeTool } from './tool';

/** Why the template was not written; the texts say it in words. */
type WriteProblem = keyof Texts['cli']['template']['problems'];

/**
 * The command `template`: writes a blank form.
 * @param argv the words after the command's name
 * @returns the exit code: 0 the file was written (or help asked for), 2 it was not
 */
export async function runTemplate(argv: readonly string[], output: Output): Promise<0 | 2> {
  const request = parseTemplateArguments(argv);
  const { template: texts } = textsFor(request.language).cli;
  switch (request.kind) {
    case 'help':
      output.report(texts.usage);
      return 0;
    case 'version':
      output.report(describeTool().version);
      return 0;
    case 'misused': {
      const { problem, word } = request.misuse;
      output.complain(fill(texts.misuse[problem], { word }));
      return 2;
    }
    case 'write': {
      const { file } = request;
      const problem = await write(file, request.replace);
      if (problem === null) output.report(fill(texts.written, { file }));
      else output.complain(fill(texts.problems[problem], { file }));
      return problem === null ? 0 : 2;
    }
  }
}

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
