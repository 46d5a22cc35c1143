import { SLOT_NAMES, type SlotName } from '../packs/library-schema';
import type { Comparator } from '../form/target/target';

/** A piece of a value with blanks. */
export type PatternPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly slot: SlotName };

/** What a value demands once its blanks are filled. */
export interface Demand {
  readonly comparator: Comparator | null;
  /** As it stands behind the number; null where none does. */
  readonly unit: string | null;
}

const SLOT = new RegExp(`\\{(${SLOT_NAMES.join('|')})\\}`, 'u');
const SIGNS: readonly Comparator[] = ['≥', '≤', '=', '>', '<'];

/** Cuts `每{period}≥{n}次` into its texts and blanks; a text without blanks is one part. */
export function parsePattern(pattern: string): readonly PatternPart[] {
  return pattern.split(SLOT).flatMap((piece, index): PatternPart[] => {
    if (index % 2 === 0) return piece === '' ? [] : [{ kind: 'text', text: piece }];
    const slot = SLOT_NAMES.find((name) => name === piece);
    return slot ? [{ kind: 'slot', slot }] : [];
  });
}

/** The blanks in reading order. */
export function slotsOf(parts: readonly PatternPart[]): readonly SlotName[] {
  return parts.flatMap((part) => (part.kind === 'slot' ? [part.slot] : []));
}

/** The sign before the number and the unit behind it. */
export function demandOf(parts: readonly PatternPart[]): Demand {
  const place = parts.findIndex((part) => part.kind === 'slot' && part.slot === 'n');
  const textAt = (index: number): string => {
    const part = parts[index];
    return part?.kind === 'text' ? part.text : '';
  };
  if (place < 0) return { comparator: null, unit: null };
  const unit = textAt(place + 1);
  return { comparator: signOf(textAt(place - 1)), unit: unit === '' ? null : unit };
}

function signOf(text: string): Comparator | null {
  return SIGNS.find((sign) => text.endsWith(sign)) ?? null;
}
