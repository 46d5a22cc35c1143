import type { Form } from '../../form/form';
import type { LibraryEntry } from '../entries';
import { sameClass } from '../same-class';
import { subjectOf, subjectsOf } from './words';

/** From here on two names are two wordings of one thing. */
const ALIKE = 0.6;

/** Tells of an entry whether a form has it already, by its name or by other words for the same, in the same class. */
export function presentIn({ indicators }: Form): (entry: LibraryEntry) => boolean {
  const rows = indicators.map(({ name, level2 }) => ({
    name: name.text.trim(),
    pairs: subjectOf(name.text),
    level2,
  }));
  return (entry) => {
    const phrases = [entry.name, ...entry.synonyms];
    const pairs = subjectsOf(entry);
    return rows.some(
      ({ name, pairs: own, level2 }) =>
        phrases.includes(name) ||
        ((level2 === null || sameClass(level2, entry.level2)) &&
          pairs.some((other) => likeness(own, other) >= ALIKE)),
    );
  };
}

/** Twice what both have over what each has: from 0 to 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const piece of one) if (other.has(piece)) shared += 1;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}
