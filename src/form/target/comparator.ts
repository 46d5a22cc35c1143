import type { Comparator } from './target';
import { anyOf, TARGET_WORDS } from './words';

const { atLeast, atMost, equal, above, below, atLeastAfter, atMostAfter } = TARGET_WORDS;

/** Glyphs and their look-alikes: mathematical, ASCII in either order, box drawing, book title marks. */
const GLYPHS: readonly (readonly [Comparator, string])[] = [
  ['≥', '[≥≧⩾≽]|[>》〉]\\s*[=═]|[=═]\\s*>'],
  ['≤', '[≤≦⩽≼]|[<《〈]\\s*[=═]|[=═]\\s*<'],
  ['=', '[=═]{1,2}'],
  ['>', '>'],
  ['<', '<'],
  // A closing or opening book title mark before a number is what an input method makes of ≥ and ≤.
  ['≥', '[》〉]'],
  ['≤', '[《〈]'],
];
const WORDS: readonly (readonly [Comparator, readonly string[]])[] = [
  ['≥', atLeast],
  ['≤', atMost],
  ['=', equal],
  ['>', above],
  ['<', below],
];

const BEFORE = [...GLYPHS, ...WORDS.map(([sign, words]) => [sign, anyOf(words)] as const)].map(
  ([sign, pattern]) => [sign, new RegExp(`^(?:${pattern})$`, 'u')] as const,
);
/** 90%（含90%）以上. */
const INCLUDED = '\\(含[^()]{0,8}\\)';
const AFTER: readonly (readonly [Comparator, RegExp])[] = [
  ['≥', new RegExp(`^(?:${INCLUDED})?(?:${anyOf(atLeastAfter)})$`, 'u')],
  ['≤', new RegExp(`^(?:${INCLUDED})?(?:${anyOf(atMostAfter)}|内)$`, 'u')],
];

/** Patterns to be built into larger ones. */
export const BEFORE_PATTERN = [
  ...GLYPHS.map(([, pattern]) => pattern),
  anyOf(WORDS.flatMap(([, words]) => words)),
].join('|');
export const AFTER_PATTERN = `(?:${INCLUDED})?(?:${anyOf([...atLeastAfter, ...atMostAfter])})|内(?![容部外涵])`;

function find(
  list: readonly (readonly [Comparator, RegExp])[],
  text: string | undefined,
): Comparator | null {
  if (text === undefined || text === '') return null;
  return list.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** What a sign or word before a number demands; null for anything else. */
export function comparatorBefore(text: string | undefined): Comparator | null {
  return find(BEFORE, text?.trim());
}

/** What a word behind a number demands: 以上, 以内. */
export function comparatorAfter(text: string | undefined): Comparator | null {
  return find(AFTER, text?.trim());
}

/** Whether the whole text is a comparator, as in a column of operators. */
export function hasComparator(text: string): boolean {
  return comparatorBefore(text.normalize('NFKC')) !== null;
}
