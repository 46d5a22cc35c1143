import { useState } from 'react';
import type { Finding } from '../../../rules/finding';
import { findingKey } from './problems';
import { placeOf, sought, type Sought } from './same-place';

export interface ProblemCursor {
  /** Key of the place that the user went to last; null when it is not in the list (any more). */
  readonly current: string | null;
  /** From 1; null when no place is current. */
  readonly position: number | null;
  readonly goTo: (place: Finding) => void;
  /** Past either end it starts again at the other. */
  readonly step: (by: 1 | -1) => void;
}

/**
 * Where the user stands in the list. After a repaired problem has left it, the next step goes
 * on from where it stood rather than from the top.
 */
export function useProblemCursor(
  places: readonly Finding[],
  select: (place: Finding) => void,
): ProblemCursor {
  const [last, setLast] = useState<Sought | null>(null);
  const found = last ? placeOf(last, places) : -1;
  const current = places[found];

  const goTo = (place: Finding): void => {
    setLast(sought(place, places));
    select(place);
  };

  return {
    current: current ? findingKey(current) : null,
    position: found < 0 ? null : found + 1,
    goTo,
    step: (by) => {
      const place = places[nextIndex(found, last?.index ?? null, by, places.length)];
      if (place) goTo(place);
    },
  };
}

/** @param found index of the current place, or -1 when it is gone or there was none */
function nextIndex(found: number, lost: number | null, by: 1 | -1, count: number): number {
  if (found >= 0) return (found + by + count) % count;
  // The place behind a lost one has moved into its index; nothing chosen yet: the first or last.
  const start = lost ?? 0;
  return by === 1 ? start % count : (start - 1 + count) % count;
}
