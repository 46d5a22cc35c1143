import { DEPARTMENT_TEMPLATE } from '../../template/description';
import { templateXlsx } from '../../template/template-xlsx';
import type { Command } from '../command';
import { writeForm } from '../write-form';
import { readArguments } from './arguments';
import { say } from '../say';

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
      output.complain(say(texts.misuse[request.problem], { word: request.word }));
      return 2;
    }
    const { file, replace } = request;
    const problem = await writeForm(file, templateXlsx(DEPARTMENT_TEMPLATE), { replace });
    if (problem === null) output.report(say(texts.written, { file }));
    else output.complain(say(texts.problems[problem], { file }));
    return problem === null ? 0 : 2;
  },
};
