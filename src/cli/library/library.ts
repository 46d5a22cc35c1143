import { searchLibrary, type Ranked } from '../../library/search';
import type { CliTexts } from '../../texts/cli';
import type { Command } from '../command';
import { say } from '../say';

/** At most so many entries answer a query. */
const MOST = 10;

/** The entries that answer a query, best first. */
interface Answer {
  readonly query: string;
  readonly found: readonly Ranked[];
}

/** The command `library`: looks standard indicators up. Exit code 0: the queries were answered. */
export const library: Command = {
  options: { format: { type: 'string', choices: ['text', 'json'] } },
  usage: ({ cli }) => cli.library.usage,
  carryOut({ positionals, given }, { cli: { library: texts } }, output) {
    const queries = positionals.filter((query) => query.trim() !== '');
    if (queries.length === 0) {
      output.complain(texts.noQuery);
      return 2;
    }
    const answers = queries.map((query) => ({
      query,
      found: searchLibrary(query).slice(0, MOST),
    }));
    const wantsJson = given.get('format')?.at(-1) === 'json';
    output.report(wantsJson ? asJson(answers) : asText(answers, texts));
    return 0;
  },
};

function asJson(answers: readonly Answer[]): string {
  const report = answers.map(({ query, found }) => ({
    query,
    entries: found.map(({ entry: { id, name, level2 }, score }) => ({
      id,
      name,
      level2,
      score: Number(score.toFixed(4)),
    })),
  }));
  return JSON.stringify(report, null, 2);
}

function asText(answers: readonly Answer[], texts: CliTexts['cli']['library']): string {
  return answers
    .map(({ query, found }) => {
      const lines = found.map(({ entry: { name, level2, value } }) =>
        say(texts.entry, { name, class: level2, value }),
      );
      return [say(texts.heading, { query }), ...(lines.length > 0 ? lines : [texts.nothing])].join(
        '\n',
      );
    })
    .join('\n\n');
}
