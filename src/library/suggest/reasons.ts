import type { Fit } from './fit';
import type { Source, SourceText } from './form-sources';
import { wholeWords } from './whole-words';

/** A word of the form that leads to an entry. */
export interface Reason {
  readonly source: Source;
  readonly word: string;
}

/** The longest piece of a phrase that the form has too, and the word that tells the field. */
export function reasonsOf(
  { words, field }: Fit,
  sources: readonly SourceText[],
): readonly Reason[] {
  const shared = runsOf(words).flatMap((run): Reason[] => {
    const place = sources.find(({ text }) => text.includes(run));
    const word = place ? wholeWords(run, place.text) : '';
    return place && word !== '' ? [{ source: place.source, word }] : [];
  });
  const all = [
    ...shared.slice(0, 1),
    ...(field ? [{ source: field.source, word: field.word }] : []),
  ];
  return all.filter(
    ({ word }, index) => all.findIndex((other) => other.word.includes(word)) === index,
  );
}

/** Pairs that follow one another as the word that they are pieces of, the longest first. */
function runsOf(pairs: readonly string[]): readonly string[] {
  const runs: string[] = [];
  for (let length = pairs.length; length >= 1; length--) {
    for (let start = 0; start + length <= pairs.length; start++) {
      const run = pairs.slice(start, start + length);
      const follows = run.every((pair, at) => at === 0 || run[at - 1]?.[1] === pair[0]);
      if (follows) runs.push(run.reduce((word, pair) => word + pair.slice(1)));
    }
  }
  return runs;
}
