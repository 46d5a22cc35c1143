import { ENTRIES } from '../src/library/entries';
import { searchOver } from '../src/library/search';
import { readQueries } from '../test/library/recall';
import { processorTime } from './processor-time';

const COUNT = 5000;

/** The pack over and over, each copy under names of its own. */
const entries = Array.from({ length: COUNT }, (_, index) => {
  const entry = ENTRIES[index % ENTRIES.length];
  if (!entry) throw new Error('no entries');
  const copy = Math.floor(index / ENTRIES.length);
  return { ...entry, id: `${entry.id}-${copy}`, name: `${entry.name}${copy}` };
});
const search = searchOver(entries);

/** What stands in the field after each key of what people look for, pinyin among it. */
const keystrokes = readQueries('test/library/queries-unseen.json').flatMap(({ query }) =>
  Array.from(query, (_, index) =>
    Array.from(query)
      .slice(0, index + 1)
      .join(''),
  ),
);

let next = 0;

/** A search for what the next key makes of the query. */
export function pressKey(): void {
  search(keystrokes[next++ % keystrokes.length] ?? '');
}

/** Milliseconds of the processor that keys take: the median, and what 99 of 100 stay below. */
export function measureKeystrokes(): { readonly median: number; readonly most: number } {
  search('率');
  const times = keystrokes
    .map((query) => {
      const started = processorTime();
      search(query);
      return processorTime() - started;
    })
    .sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? Number.NaN;
  return { median: at(0.5), most: at(0.99) };
}
