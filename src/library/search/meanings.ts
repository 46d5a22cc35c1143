import { wordingsSchema } from '../../packs/library-schema';
import wordings from '../../packs/wordings.json';

/** A group's first word stands for all of them. */
const MEANINGS: ReadonlyMap<string, string> = new Map(
  wordingsSchema.parse(wordings).flatMap((group) => group.map((word) => [word, group[0] ?? word])),
);
const ANY = new RegExp([...MEANINGS.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');

/** Tells a meaning from the word that it is named by. */
const SIGN = '=';

/** What the common words of a text mean, whichever of them was chosen: 按期 and 准时 both mean 及时. */
export function meaningsOf(text: string): readonly string[] {
  return (text.match(ANY) ?? []).map((word) => `${SIGN}${MEANINGS.get(word) ?? word}`);
}

export function isMeaning(piece: string): boolean {
  return piece.startsWith(SIGN);
}
