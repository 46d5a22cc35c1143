import type { Entry, Field } from '../../form/form';
import { goalCells } from '../../form/fields/goal-lines';
import { partOf, type FormPart } from '../../form/form-part';
import { readerText } from '../../form/text/annual';
import { isBlankEntry, wordsOf } from '../../form/outline/grid';
import { isAmountKey, type FieldKey } from '../../form/keys';
import { isYearLine, yearsIn } from '../../form/text/year';
import { sameCell } from '../../snapshot/area';
import type { CarriedValue } from '../carried';
import { moveYears } from '../years/move-years';
import { offerAmount, offerOf, type Carrying, type Offered } from './offer';

/** What the fields of the old form offer, in their order. */
export function offerFields(carrying: Carrying): readonly Offered[] {
  const { source } = carrying;
  return [...source.fields.values()].map((field) => {
    const { key, entry } = field;
    const part = partIn(carrying, key, entry);
    if (isAmountKey(key)) return offerAmount(carrying, part, key, entry);
    if (key === '预算年度') return offerYear(carrying, entry);
    if (key === '总体绩效目标' && source.goalLines.length > 0) {
      const said = goalCells(source).map(readerText).join('\n');
      return offerOf(carrying, part, key, entry, said);
    }
    return isShared(field)
      ? offerOf(carrying, part, key, entry, behindLabel(entry))
      : offerOf(carrying, part, key, entry);
  });
}

/** Where the new form has the field; where it has none, as the old one has it. */
function partIn({ source, target }: Carrying, key: FieldKey, entry: Entry): FormPart {
  const field = target.fields.get(key);
  return field ? partOf(target, field.entry) : partOf(source, entry);
}

/** The year itself moves on even where it stands alone. */
function offerYear(carrying: Carrying, entry: Entry): Offered {
  const { move, options } = carrying;
  const part = partIn(carrying, '预算年度', entry);
  const offered = offerOf({ ...carrying, move: null }, part, '预算年度', entry);
  if (offered?.kind !== 'offer' || !move || isBlankEntry(entry)) return offered;
  const { offer } = offered;
  const moved = withYear(offer.value, move.to);
  const value = options.yearsKept.has(offer.id) ? offer.value : moved;
  return { kind: 'offer', offer: { ...offer, value, unmoved: offer.value } };
}

/** What states a year, stating another one; （ 年度） gets it in its place, a text without any becomes the year alone. */
export function withYear(value: CarriedValue, year: number): CarriedValue {
  if (typeof value === 'number') return year;
  const [now = null] = yearsIn(value);
  if (now === null)
    return isYearLine(value) ? value.replace(OPEN_YEAR, String(year)) : String(year);
  const moved = moveYears(value, { from: now, to: year }).text;
  return moved === value ? value.replace(String(now), String(year)) : moved;
}

const OPEN_YEAR = /[\s_×xX*.…-]*(?=年)/u;

/** Label and value stand in one cell: 部门名称：某某局. */
export function isShared({ label, entry }: Field): boolean {
  return label !== null && sameCell(label, entry);
}

const LABEL = /^[^:：]*[:：]\s*/u;

/** What stands behind the label in the same cell. */
export function behindLabel(entry: Entry): string {
  return wordsOf(entry).replace(LABEL, '').trim();
}

/** The cell's text with something else behind the label. */
export function withBehindLabel(entry: Entry, value: CarriedValue): string {
  return `${LABEL.exec(wordsOf(entry))?.[0] ?? ''}${value}`;
}
