import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { LibrarySearch } from '../../src/library/search';

const querySchema = z.strictObject({
  query: z.string(),
  /** Who worded it: a department in its form, or this project. */
  source: z.enum(['form', 'own']),
  /** Entries that a clerk would take; any of them answers the query. */
  answers: z.array(z.strictObject({ name: z.string(), level2: z.string() })).check(z.minLength(1)),
});

export type Query = z.infer<typeof querySchema>;

/** How many of the queries are answered, and those that are not with what came instead. */
export interface Recall {
  readonly asked: number;
  readonly answered: number;
  readonly missed: readonly { readonly query: string; readonly found: readonly string[] }[];
}

export function readQueries(path: string): readonly Query[] {
  return z.array(querySchema).parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** A query is answered when one of its answers is among the first so many that the search finds. */
export function recallOf(search: LibrarySearch, queries: readonly Query[], first: number): Recall {
  const missed = queries.flatMap(({ query, answers }) => {
    const found = search(query).slice(0, first);
    const answered = found.some(({ entry }) =>
      answers.some(({ name, level2 }) => name === entry.name && level2 === entry.level2),
    );
    return answered ? [] : [{ query, found: found.map(({ entry }) => entry.name) }];
  });
  return { asked: queries.length, answered: queries.length - missed.length, missed };
}
