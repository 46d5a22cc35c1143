import { sameCell } from '../../snapshot/area';
import type { FieldCandidate, LabelledField } from './field-candidate';
import type { Entry } from '../form';
import { readAmount } from '../money/amount';
import { isBlankEntry } from '../outline/grid';
import { isAmountKey, type FieldKey } from '../keys';

/** The amounts of one column of the money table, by what they are. */
export type MoneyColumn = ReadonlyMap<FieldKey, LabelledField>;

export interface ChosenFields {
  readonly fields: ReadonlyMap<FieldKey, LabelledField>;
  /** All columns of money, where there are several: the whole and this year's, or one a kind of spending. */
  readonly moneyColumns: readonly MoneyColumn[];
}

/**
 * Of several labels for a field the one that names it most exactly counts, the first of such. Goals and money are
 * printed for the whole period and for the year, as a block's label and as that of a cell: there only those count that
 * have a value.
 */
export function chooseFields(candidates: readonly FieldCandidate[]): ChosenFields {
  const columns = columnsOf(candidates);
  const primary = primaryColumn(columns);
  const byKey = new Map<FieldKey, FieldCandidate[]>();
  for (const candidate of candidates) {
    if (candidate.within) continue;
    const rivals = byKey.get(candidate.key);
    if (rivals) rivals.push(candidate);
    else byKey.set(candidate.key, [candidate]);
  }
  const fields = new Map<FieldKey, LabelledField>();
  for (const [key, rivals] of byKey) {
    const best = bestOf(rivals, primary);
    if (best) fields.set(key, best);
  }
  const several = columns.filter((column) => isOneOfSeveral(column, columns));
  return { fields, moneyColumns: several.map(amountsOf(candidates)) };
}

/** Another column tells the same of other money; sources side by side are parts of one sum. */
function isOneOfSeveral(column: Column, all: readonly Column[]): boolean {
  const others = all.filter((other) => other !== column).flatMap(({ candidates }) => candidates);
  return column.candidates.some(
    ({ key }) => isSource(key) && others.some((other) => other.key === key),
  );
}

interface Column {
  readonly candidates: readonly FieldCandidate[];
  /** The printed label over all of it, where there is one. */
  readonly head: Entry | null;
}

/** Amounts stand in one column when their cells do, or when one label lies over theirs. */
function columnsOf(candidates: readonly FieldCandidate[]): readonly Column[] {
  const byPlace = new Map<string, FieldCandidate[]>();
  for (const candidate of candidates) {
    const { key, entry, within, label } = candidate;
    if (key !== '资金总额' && !isSource(key)) continue;
    // Side by side below their labels they are parts of one sum.
    const beside = entry.row === label.row ? String(entry.column) : 'below';
    const place = within ? `within ${within.row} ${within.column}` : beside;
    const list = byPlace.get(place);
    if (list) list.push(candidate);
    else byPlace.set(place, [candidate]);
  }
  return [...byPlace.values()].map((list) => ({ candidates: list, head: list[0]?.within ?? null }));
}

function isSource(key: FieldKey): boolean {
  return key === '财政拨款' || key === '其他资金';
}

/** The column whose 财政拨款 is named most exactly; of several the one whose 资金总额 is. */
function primaryColumn(columns: readonly Column[]): Column | null {
  const rankOf = ({ candidates }: Column, of: FieldKey): number =>
    candidates.reduce(
      (least, { key, rank }) => (key === of ? Math.min(least, rank) : least),
      Infinity,
    );
  const [best = null] = columns
    .filter(({ head }) => head === null)
    .sort(
      (a, b) =>
        byRank(rankOf(a, '财政拨款'), rankOf(b, '财政拨款')) ||
        byRank(rankOf(a, '资金总额'), rankOf(b, '资金总额')),
    );
  return best;
}

function byRank(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** The one that names the field most exactly, the first of such; money of the primary column before others. */
function bestOf(rivals: readonly FieldCandidate[], primary: Column | null): FieldCandidate | null {
  const filled = rivals.filter(isFilledOrPlain);
  const eligible = filled.length > 0 ? filled : rivals;
  const rank = eligible.reduce((least, one) => Math.min(least, one.rank), Infinity);
  const exact = eligible.filter((one) => one.rank === rank);
  return exact.find((one) => primary?.candidates.includes(one)) ?? exact[0] ?? null;
}

/** Goals and money are printed more than once: there what is filled in counts. Elsewhere a blank is one to be told. */
function isFilledOrPlain({ key, entry }: FieldCandidate): boolean {
  if (isAmountKey(key)) return readAmount(entry).kind !== 'blank';
  return key !== '总体绩效目标' || !isBlankEntry(entry);
}

/** The amounts of a column; what a head's own columns make together is the whole of them. */
function amountsOf(all: readonly FieldCandidate[]): (column: Column) => MoneyColumn {
  return ({ candidates, head }) => {
    const whole = all.find(({ label, within }) => !within && head && sameCell(label, head));
    const amounts = new Map<FieldKey, LabelledField>(
      whole ? [['资金总额', { ...whole, key: '资金总额' }]] : [],
    );
    for (const one of candidates) if (!amounts.has(one.key)) amounts.set(one.key, one);
    return amounts;
  };
}
