import type { Form } from '../form/form';
import { ENTRIES, type LibraryEntry } from './entries';
import { fitsOf, type Fit } from './suggest/fit';
import { sourcesOf } from './suggest/form-sources';
import { presentIn } from './suggest/present';
import { reasonsOf, type Reason } from './suggest/reasons';

export type { Reason } from './suggest/reasons';

/** An entry for a form, and the words of the form that led to it; none where any department may use it. */
export interface Suggestion {
  readonly entry: LibraryEntry;
  readonly reasons: readonly Reason[];
}

/** As many as a person looks through. */
const MOST = 15;

/** What shares so little with the form, beside the best, is chance. */
const FAR = 0.35;
/** Of each kind of indicator so many, those that a form already has among them: what a reviewer expects to see. */
const KINDS: readonly { readonly kind: RegExp; readonly most: number }[] = [
  { kind: /数量/u, most: 4 },
  { kind: /质量/u, most: 3 },
  { kind: /时效/u, most: 2 },
  { kind: /成本/u, most: 2 },
  { kind: /效益|可持续/u, most: 3 },
  { kind: /满意/u, most: 1 },
];

/**
 * Entries for an empty or thin form, from what it says of the department, its tasks and its goal, with the words that
 * led to them: of every kind of indicator some, the best of each kind first, nothing that the form has already.
 */
export function suggestFor(
  form: Form,
  entries: readonly LibraryEntry[] = ENTRIES,
): readonly Suggestion[] {
  const sources = sourcesOf(form);
  const isPresent = presentIn(form);
  const fits = fitsOf(sources, entries)
    .filter(({ entry }) => !isPresent(entry))
    .sort((a, b) => b.weight - a.weight);
  const best = fits[0]?.weight ?? 0;
  const queues = KINDS.map(({ kind, most }) => {
    const ofKind = distinct(fits.filter(({ entry }) => kind.test(entry.level2)));
    const near = ofKind.filter(({ weight, isMeant }) => isMeant && weight >= FAR * best);
    const general = ofKind.filter(({ entry }) => entry.fields.includes('通用'));
    const present = form.indicators.filter(({ level2 }) => kind.test(level2 ?? '')).length;
    return near.length > 0 ? near.slice(0, Math.max(1, most - present)) : general.slice(0, 1);
  });
  const turns = Math.max(...queues.map(({ length }) => length));
  return Array.from({ length: turns }, (_, turn) =>
    queues.flatMap((queue) => queue.slice(turn, turn + 1)),
  )
    .flat()
    .slice(0, MOST)
    .map((fit) => ({ entry: fit.entry, reasons: reasonsOf(fit, sources) }));
}

/** Effects of one kind after those of others: a form wants several kinds. */
function distinct(fits: readonly Fit[]): readonly Fit[] {
  const isFirst = ({ entry }: Fit, index: number) =>
    fits.findIndex((other) => other.entry.level2 === entry.level2) === index;
  const first = fits.filter(isFirst);
  return [...first, ...fits.filter((fit) => !first.includes(fit))];
}
