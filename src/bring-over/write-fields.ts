import { readerText } from '../form/text/annual';
import type { Entry } from '../form/form';
import { isBlankEntry } from '../form/outline/grid';
import { FIELD_KEYS, type FieldKey } from '../form/keys';
import { isOnlyPlaceholder } from '../form/judgement/words/placeholder';
import { isYearLine, yearsIn } from '../form/text/year';
import { printCell } from '../snapshot/address';
import type { CellRef } from '../snapshot/area';
import type {
  CarriedCell,
  CarriedRole,
  CarriedValue,
  LeftBehind,
  LeftReason,
  Offer,
} from './carried';
import { behindLabel, isShared, withBehindLabel, withYear } from './offer-fields';
import type { Carrying } from './offer';
import type { BringOverOptions } from './options';

/** What becomes of an offer whose place in the new form is known. */
export type Settled =
  | { readonly kind: 'cell'; readonly carried: CarriedCell }
  | { readonly kind: 'left'; readonly left: LeftBehind }
  /** The new form says so already. */
  | { readonly kind: 'same'; readonly source: CellRef };

/** Where the offered fields go: each to the field of the same name. */
export function writeFields(offers: readonly Offer[], carrying: Carrying): readonly Settled[] {
  return offers.map((offer) => {
    const field = isFieldKey(offer.role) ? carrying.target.fields.get(offer.role) : undefined;
    if (!field) return stay(offer, 'no-field');
    const { entry } = field;
    if (offer.role === '预算年度') return settleYear(offer, entry, carrying);
    if (!isShared(field)) return settle(offer, entry, carrying.options);
    const after = withBehindLabel(entry, offer.value);
    return settle(offer, entry, carrying.options, after, behindLabel(entry) === '');
  });
}

/** A year that is the old form's moves on without being asked for: the new form is a copy of it. */
function settleYear(offer: Offer, entry: Entry, { options, move, source }: Carrying): Settled {
  const year = yearsIn(String(offer.value))[0] ?? move?.to ?? 0;
  const [now] = yearsIn(entry.text);
  const isOld = now !== undefined && now === source.year;
  const isShown = isYearLine(entry.text) || now !== undefined;
  const after = isShown ? withYear(entry.text, year) : offer.value;
  return settle(offer, entry, options, after, now === undefined || isOld);
}

/**
 * What becomes of an offer at a cell that is there.
 * @param after what will stand in the cell, where that is more than the offer
 * @param isOpen whether it may be written without being asked for, where its being blank does not tell
 */
export function settle(
  offer: Offer,
  entry: Entry,
  options: BringOverOptions,
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
      cell: { row: entry.row, column: entry.column },
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

const KEYS: ReadonlySet<string> = new Set(FIELD_KEYS);

function isFieldKey(role: CarriedRole): role is FieldKey {
  return KEYS.has(role);
}

/** The year in the title of a copied form moves on with everything else; null where the title does not say the old year. */
export function settleTitle({ source, target, move, options }: Carrying): Settled | null {
  const { title } = target;
  const [now] = yearsIn(title.text);
  const isOld = move !== null && now === move.from && now === source.year;
  if (!isOld || target.fields.has('预算年度') || typeof title.value !== 'string') return null;
  const { row, column } = source.title;
  const offer: Offer = {
    id: `标题 ${printCell(source.title)}`,
    part: 'whole',
    role: '标题',
    source: { row, column },
    words: '',
    shown: source.title.text,
    value: withYear(title.value, move.to),
    unmoved: title.value,
    untouched: [],
    isMoney: false,
  };
  return options.yearsKept.has(offer.id) ? null : settle(offer, title, options, offer.value, true);
}
