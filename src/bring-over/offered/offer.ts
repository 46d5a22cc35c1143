import { readAmount } from '../../form/money/amount';
import { readerText } from '../../form/text/annual';
import type { Entry, Form } from '../../form/form';
import type { FormPart } from '../../form/form-part';
import { isBlankEntry } from '../../form/outline/grid';
import { WAN } from '../../form/judgement/amounts/money';
import { inFormUnit } from '../../form/judgement/amounts/usable-amount';
import { hasWords, isDateFormat, isPercentFormat } from '../../form/text/number-format';
import { printCell } from '../../snapshot/address';
import { isError } from '../../snapshot/snapshot';
import type { CarriedRole, CarriedValue, LeftBehind, Offer } from '../carried';
import { moveYears } from '../years/move-years';
import type { BringOverOptions } from '../options';
import type { YearMove } from '../years/year-move';

/** What every offer depends on. */
export interface Carrying {
  readonly source: Form;
  readonly target: Form;
  readonly move: YearMove | null;
  readonly options: BringOverOptions;
}

/** What a cell offers; or why it cannot; null for a blank one. */
export type Offered =
  | { readonly kind: 'offer'; readonly offer: Offer }
  | { readonly kind: 'left'; readonly left: LeftBehind }
  | null;

/**
 * Offers a text or a number.
 * @param said what is to be carried, where it is not all that the cell says
 */
export function offerOf(
  carrying: Carrying,
  part: FormPart,
  role: CarriedRole,
  entry: Entry,
  said: CarriedValue = contentOf(entry),
): Offered {
  if (isBlankEntry(entry) || said === '') return null;
  if (isError(entry.value)) return leave(entry, 'error');
  const { move, options } = carrying;
  const id = `${role} ${printCell(entry)}`;
  const moved = typeof said === 'string' && move ? moveYears(said, move) : null;
  const hasMoved = moved !== null && moved.text !== said;
  const offer: Offer = {
    id,
    part,
    role,
    source: { row: entry.row, column: entry.column },
    words: '',
    shown: String(contentOf(entry)),
    value: hasMoved && !options.yearsKept.has(id) ? moved.text : said,
    unmoved: hasMoved ? said : null,
    untouched: moved?.untouched ?? [],
    isMoney: false,
  };
  return { kind: 'offer', offer };
}

/** Offers an amount, exactly, in the unit of the new form. */
export function offerAmount(
  carrying: Carrying,
  part: FormPart,
  role: CarriedRole,
  entry: Entry,
): Offered {
  const amount = readAmount(entry);
  if (amount.kind === 'blank') return null;
  if (amount.kind === 'error') return leave(entry, 'error');
  if (amount.kind === 'not-a-number') return leave(entry, 'no-amount');
  const { source, target } = carrying;
  const inOld = inFormUnit(amount, source.unit);
  const inNew =
    source.unit === target.unit ? inOld : target.unit === '元' ? inOld.times(WAN) : inOld.div(WAN);
  const number = inNew.toNumber();
  const exact = inNew.toFixed();
  // More digits than a cell's number has: then as text.
  const value = inNew.eq(String(number)) ? number : exact;
  const offered = offerOf({ ...carrying, move: null }, part, role, entry, value);
  if (offered?.kind !== 'offer') return offered;
  return { kind: 'offer', offer: { ...offered.offer, isMoney: true } };
}

export function leave(
  entry: Entry,
  reason: LeftBehind['reason'],
): Extract<Offered, { kind: 'left' }> {
  const { row, column, text } = entry;
  return {
    kind: 'left',
    left: { source: { row, column }, text: text || readerText(entry), reason },
  };
}

/** A plain number as such; what a number format makes words, a share or a day of as a reader sees it. */
export function contentOf(entry: Entry): CarriedValue {
  const { value, numberFormat } = entry;
  const isPlain = ![isDateFormat, isPercentFormat, hasWords].some((is) => is(numberFormat));
  return typeof value === 'number' && isPlain ? value : readerText(entry).trim();
}
