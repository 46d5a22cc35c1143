import type { LibraryEntry } from '../entries';
import type { Scores } from './by-words';

/** The field of what every department has. */
const FOR_ALL = '通用';
/** So many entries that answer alike say that no special one of them was meant. */
const MANY = 5;
/** What every department has then comes before what one has, by such a part of the best score. */
const LEAD = 0.2;
/** An entry that was named in full has 1. */
const NEARLY = 0.99;
/** By spelling, a phrase of which what was typed is a good part, not one that mentions it. */
const GOOD_PART = 0.62;

/**
 * Words such as 满意度 and 成本 stand in dozens of entries and ask for none of one department's: those for every
 * department come first.
 */
export function generalFirst(
  entries: readonly LibraryEntry[],
): (scores: Scores, spelling: Scores) => Scores {
  const isGeneral = entries.map(({ fields }) => fields.includes(FOR_ALL));
  return (scores, spelling) => {
    const lead = LEAD * Math.max(...scores.values());
    const near = (1 / LEAD - 1) * lead;
    const areAlike = [...scores.values()].filter((score) => score >= near).length >= MANY;
    const isMeant = (entry: number, score: number): boolean =>
      (spelling.size >= MANY && (spelling.get(entry) ?? 0) >= GOOD_PART) ||
      (areAlike && score >= near);
    return new Map(
      [...scores].map(([entry, score]) => {
        const isRaised = isGeneral[entry] === true && score < NEARLY && isMeant(entry, score);
        return [entry, isRaised ? Math.min(score + lead, NEARLY) : score];
      }),
    );
  };
}
