import { searchLibrary, type Ranked } from '../library/search';
import { textsFor, type Texts } from '../texts';
import { fill } from '../texts/template';
import { parseLibraryArguments } from './library-arguments';
import type { Output } from './run';
import { describeTool } from './tool';

/** At most so many entries answer a query. */
const MOST = 10;

/** The entries that answer a query, best first. */
interface Answer {
  readonly query: string;
  readonly found: readonly Ranked[];
}

/**
 * The command `library`: looks standard indicators up.
 * @param argv the words after the command's name
 * @returns the exit code: 0 the queries were answered (or help asked for), 2 the command was misused
 */
export function runLibrary(argv: readonly string[], output: Output): 0 | 2 {
  const request = parseLibraryArguments(argv);
  const { library: texts } = textsFor(request.language).cli;
  switch (request.kind) {
    case 'help':
      output.report(texts.usage);
      return 0;
    case 'version':
      output.report(describeTool().version);
      return 0;
    case 'search': {
      const answers = request.queries.map((query) => ({
        query,
        found: searchLibrary(query).slice(0, MOST),
      }));
      output.report(request.format === 'json' ? asJson(answers) : asText(answers, texts));
      return 0;
    }
    case 'misused':
      output.complain(fill(texts.misuse[request.misuse.problem], { word: request.misuse.word }));
      return 2;
  }
}

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

function asText(answers: readonly Answer[], texts: Texts['cli']['library']): string {
  return answers
    .map(({ query, found }) => {
      const lines = found.map(({ entry: { name, level2, value } }) =>
        fill(texts.entry, { name, class: level2, value }),
      );
      return [fill(texts.heading, { query }), ...(lines.length > 0 ? lines : [texts.nothing])].join(
        '\n',
      );
    })
    .join('\n\n');
}
