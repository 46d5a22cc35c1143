import { DEPARTMENT_TEMPLATE } from '../../template/description';
import { templateXlsx } from '../../template/template-xlsx';
import { fill } from '../../texts/sentence';
import type { Command } from '../command';
import { writeForm } from '../write-form';
import { readArguments } from './arguments';

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
    const problem = await writeForm(file, templateXlsx(DEPARTMENT_TEMPLATE), { replace });
    if (problem === null) output.report(fill(texts.written, { file }));
    else output.complain(fill(texts.problems[problem], { file }));
    return problem === null ? 0 : 2;
  },
};
