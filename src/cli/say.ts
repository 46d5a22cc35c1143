import { oneLine } from '../report/print/one-line';
import { fill } from '../texts/sentence';

/** A sentence for the terminal; names of files and words of forms in it cannot steer it. */
export function say(sentence: string, values: Readonly<Record<string, string>>): string {
  const shown = Object.entries(values).map(([slot, value]) => [slot, oneLine(value)] as const);
  return fill(sentence, Object.fromEntries(shown));
}
