import data from '../../packs/target-words.json';
import { targetWordsSchema } from '../../packs/target-words-schema';

/** The words of indicator values, parsed once. */
export const TARGET_WORDS = targetWordsSchema.parse(data);

/** A pattern of alternatives, the longest first, so that 不低于 is never read as 低于. */
export function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}
