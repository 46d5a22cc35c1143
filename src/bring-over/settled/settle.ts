import type { Entry } from '../../form/form';
import { isOnlyPlaceholder } from '../../form/judgement/words/placeholder';
import { isBlankEntry } from '../../form/outline/grid';
import { readerText } from '../../form/text/annual';
import type { CellRef } from '../../snapshot/area';
import type { CarriedCell, CarriedValue, LeftBehind, LeftReason, Offer } from '../carried';
import type { Ground } from './ground';
import type { Carrying } from '../offered/offer';

/** What becomes of an offer whose place in the new form is known. */
export type Settled =
  | { readonly kind: 'cell'; readonly carried: CarriedCell }
  | { readonly kind: 'left'; readonly left: LeftBehind }
  /** The new form says so already. */
  | { readonly kind: 'same'; readonly source: CellRef };

/** What it depends on, once it is known where rows come in. */
export interface Settling extends Carrying {
  readonly ground: Ground;
}

/**
 * What becomes of an offer at a cell that is there.
 * @param after what will stand in the cell, where that is more than the offer
 * @param isOpen whether it may be written without being asked for, where its being blank does not tell
 */
export function settle(
  offer: Offer,
  entry: Entry,
  { options, ground }: Settling,
  after: CarriedValue = offer.value,
  isOpen = isBlankEntry(entry) || isOnlyPlaceholder(entry.text),
): Settled {
  if (entry.formula !== null) return stay(offer, 'formula');
  const before = readerText(entry).trim();
  if (before === String(after).trim()) return { kind: 'same', source: offer.source };
  const notes = [
    ...(offer.isMoney ? (['money'] as const) : []),
    ...(isOpen ? [] : (['occupied'] as const)),
  ];
  const byDefault = (!offer.isMoney || options.money) && (isOpen || options.overwrite);
  return {
    kind: 'cell',
    carried: {
      ...offer,
      row: null,
      cell: ground.after(entry),
      before,
      after,
      isNewRow: false,
      notes,
      chosen: options.chosen.get(offer.id) ?? byDefault,
      level2: null,
    },
  };
}

export function stay(offer: Offer, reason: LeftReason): Settled {
  const { source, shown } = offer;
  return { kind: 'left', left: { source, text: shown, reason } };
}
