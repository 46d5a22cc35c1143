import type { Finding } from '../../../rules/finding';
import { findingKey } from './problems';

/** A place of the list, as it is found again once the list has become another. */
export interface Sought {
  readonly key: string;
  /** Index in the list then. */
  readonly index: number;
  /** What the finding says, wherever it stands. */
  readonly words: string;
  /** Which it was of those that say the same, and of how many. */
  readonly nth: number;
  readonly of: number;
}

export function sought(place: Finding, places: readonly Finding[]): Sought {
  const key = findingKey(place);
  const words = wordsOf(place);
  const alike = places.filter((other) => wordsOf(other) === words).map(findingKey);
  const index = places.findIndex((other) => findingKey(other) === key);
  return { key, index, words, nth: alike.indexOf(key), of: alike.length };
}

/**
 * Index of the same finding by now, or -1 when it is gone. As long as as many say the same they are taken for the same
 * ones in their order: rows may have moved, and then another one may stand where this one stood.
 */
export function placeOf({ key, words, nth, of }: Sought, places: readonly Finding[]): number {
  const alike = places.filter((place) => wordsOf(place) === words);
  const same = alike.length === of ? alike[nth] : undefined;
  return places.findIndex((place) => (same ? place === same : findingKey(place) === key));
}

function wordsOf({ sheet, rule, detail, message, data }: Finding): string {
  return JSON.stringify([sheet, rule, detail, message, data]);
}
