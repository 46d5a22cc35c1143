import { readerText } from '../form/text/annual';
import type { CellText } from '../library/placement/placement';
import { textsOf } from '../library/placement/row-columns';
import type { Offer } from './carried';
import type { KnownRow } from './known-rows';
import type { RowOffer } from './offer-rows';
import type { BringOverOptions } from './options';
import { isRowRole } from './row-role';
import { sayTheSame } from './same-value';
import { settle, stay, type Settled } from './write-fields';

/** What a row that the new form has already lacks, and the texts that complete it. */
export function fillKnownRow(
  { id, offers, rowClass }: RowOffer,
  known: KnownRow,
  options: BringOverOptions,
): { readonly settled: readonly Settled[]; readonly texts: readonly CellText[] } {
  const texts: CellText[] = [];
  const settled = offers.map((offer): Settled => {
    const done = settleIn(offer, known, options);
    if (done.kind !== 'cell') return done;
    const carried = { ...done.carried, row: id, level2: rowClass.level2 };
    if (carried.chosen) texts.push(...textsFor(offer, known));
    return { kind: 'cell', carried };
  });
  return { settled, texts };
}

function settleIn(offer: Offer, known: KnownRow, options: BringOverOptions): Settled {
  const entry = isRowRole(offer.role) ? known.at(offer.role) : null;
  if (!entry) return stay(offer, 'no-column');
  if (offer.role !== 'value') return settle(offer, entry, options);
  const isSame = [known.annual, readerText(entry)].some((said) =>
    sayTheSame(said, String(offer.value)),
  );
  if (isSame) return { kind: 'same', source: offer.source };
  const done = settle(offer, entry, options, offer.value, known.annual === '');
  return done.kind === 'cell'
    ? { kind: 'cell', carried: { ...done.carried, before: known.annual } }
    : done;
}

function textsFor({ role, value }: Offer, { columns, row }: KnownRow): readonly CellText[] {
  const isAnnual = role === 'value';
  return textsOf(
    {
      level1: '',
      level2: '',
      name: '',
      annual: isAnnual ? String(value) : '',
      beside: isAnnual ? {} : { [role]: value },
    },
    columns,
    row,
  );
}
