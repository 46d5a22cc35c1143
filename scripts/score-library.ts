import { searchLibrary } from '../src/library/search';
import { readQueries, recallOf } from '../test/library/recall';

const TUNED = 'test/library/queries.json';
/** Written after the library and before the search was tuned, in words that it does not have. */
const UNSEEN = 'test/library/queries-unseen.json';

/** Recall at 3 of a file of queries; what was not found goes to standard error. */
function scoreOf(file: string) {
  const { asked, answered, missed } = recallOf(searchLibrary, readQueries(file), 3);
  for (const { query, found } of missed) console.error(`${query}: ${found.join(' / ')}`);
  return { queries: asked, recallAt3: Number((answered / asked).toFixed(3)) };
}

/** `npm run score:library`: one line of JSON on standard output. */
function main(): void {
  console.log(JSON.stringify({ ...scoreOf(TUNED), unseen: scoreOf(UNSEEN) }));
}

main();
