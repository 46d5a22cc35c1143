import type { Entry } from '../../form/form';
import { readerText } from '../../form/text/annual';
import { printNameCell } from '../../library/placement/names/name-cell';
import type { CellText } from '../../library/placement/placement';
import { textsOf } from '../../library/placement/row-columns';
import type { Offer } from '../carried';
import type { Ground } from './ground';
import type { KnownRow } from './known-rows';
import type { RowOffer } from '../offered/offer-rows';
import { isRowRole } from '../offered/row-role';
import { sayTheSame } from './same-value';
import { settle, stay, type Settled, type Settling } from './settle';

/** What a row that the new form has already lacks, and the texts that complete it. */
export function fillKnownRow(
  { id, offers, rowClass }: RowOffer,
  known: KnownRow,
  settling: Settling,
): { readonly settled: readonly Settled[]; readonly texts: readonly CellText[] } {
  const settled = offers.map((offer): Settled => {
    const done = settleIn(offer, known, settling);
    return done.kind === 'cell'
      ? { kind: 'cell', carried: { ...done.carried, row: id, level2: rowClass.level2 } }
      : done;
  });
  const chosen = offers.filter((_, index) => {
    const done = settled[index];
    return done?.kind === 'cell' && done.carried.chosen;
  });
  return { settled, texts: textsFor(chosen, known, settling.ground) };
}

function settleIn(offer: Offer, known: KnownRow, settling: Settling): Settled {
  const entry = isRowRole(offer.role) ? known.at(offer.role) : null;
  if (!entry) return stay(offer, 'no-column');
  if (offer.role === 'name') return settleName(offer, entry, known, settling);
  if (offer.role !== 'value') return settle(offer, entry, settling);
  const isSame = [known.annual, readerText(entry)].some((said) =>
    sayTheSame(said, String(offer.value)),
  );
  if (isSame) return { kind: 'same', source: offer.source };
  const done = settle(offer, entry, settling, offer.value, known.annual === '');
  return done.kind === 'cell'
    ? { kind: 'cell', carried: { ...done.carried, before: known.annual } }
    : done;
}

/** A name is the same whatever number or value is written with it. */
function settleName(
  offer: Offer,
  entry: Entry,
  { cell: { name } }: KnownRow,
  settling: Settling,
): Settled {
  const done = settle(offer, entry, settling);
  if (done.kind !== 'cell' || name === '') return done;
  return name === String(offer.value).trim()
    ? { kind: 'same', source: offer.source }
    : { kind: 'cell', carried: { ...done.carried, before: name } };
}

/** What is carried into a row; its name, and a value that shares the cell, are written as they stand there. */
function textsFor(
  offers: readonly Offer[],
  { columns, row, cell }: KnownRow,
  { after }: Ground,
): readonly CellText[] {
  const said = (role: string): string | null => {
    const offer = offers.find((each) => each.role === role);
    return offer ? String(offer.value) : null;
  };
  const [name, annual] = [said('name'), said('value')];
  const isShared = columns.value === columns.name;
  const isNamed = name !== null || (isShared && annual !== null);
  const written = printNameCell({
    ...cell,
    name: name ?? cell.name,
    value: isShared ? (annual ?? cell.value) : '',
  });
  const beside = offers.filter(({ role }) => role !== 'name' && role !== 'value');
  return textsOf(
    {
      level1: '',
      level2: '',
      name: isNamed ? written : '',
      annual: annual ?? '',
      beside: Object.fromEntries(beside.map(({ role, value }) => [role, value])),
    },
    columns,
    after({ row, column: columns.name }).row,
  );
}
