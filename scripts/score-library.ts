import { searchLibrary } from '../src/library/search';
import { readQueries, recallOf } from '../test/library/recall';

/** `npm run score:library`: what was not found on standard error, recall at 3 as one line of JSON on standard output. */
function main(): void {
  const queries = readQueries('test/library/queries.json');
  const { asked, answered, missed } = recallOf(searchLibrary, queries, 3);
  for (const { query, found } of missed) console.error(`${query}: ${found.join(' / ')}`);
  console.log(JSON.stringify({ queries: asked, recallAt3: Number((answered / asked).toFixed(3)) }));
}

main();
