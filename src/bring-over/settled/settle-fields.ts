import type { Entry } from '../../form/form';
import { FIELD_KEYS, type FieldKey } from '../../form/keys';
import { isYearLine, yearsIn } from '../../form/text/year';
import { printCell } from '../../snapshot/address';
import type { CarriedRole, Offer } from '../carried';
import { behindLabel, isShared, withBehindLabel, withYear } from '../offered/offer-fields';
import { settle, stay, type Settled, type Settling } from './settle';

/** Where the offered fields go: each to the field of the same name. */
export function settleFields(offers: readonly Offer[], settling: Settling): readonly Settled[] {
  return offers.map((offer) => {
    const field = isFieldKey(offer.role) ? settling.target.fields.get(offer.role) : undefined;
    if (!field) return stay(offer, 'no-field');
    const { entry } = field;
    if (offer.role === '预算年度') return settleYear(offer, entry, settling);
    if (!isShared(field)) return settle(offer, entry, settling);
    const after = withBehindLabel(entry, offer.value);
    return settle(offer, entry, settling, after, behindLabel(entry) === '');
  });
}

/** A year that is the old form's moves on without being asked for: the new form is a copy of it. */
function settleYear(offer: Offer, entry: Entry, settling: Settling): Settled {
  const { move, source } = settling;
  const year = yearsIn(String(offer.value))[0] ?? move?.to ?? 0;
  const [now] = yearsIn(entry.text);
  const isOld = now !== undefined && now === source.year;
  const isShown = isYearLine(entry.text) || now !== undefined;
  const after = isShown ? withYear(entry.text, year) : offer.value;
  return settle(offer, entry, settling, after, now === undefined || isOld);
}

const KEYS: ReadonlySet<string> = new Set(FIELD_KEYS);

function isFieldKey(role: CarriedRole): role is FieldKey {
  return KEYS.has(role);
}

/** The year in the title of a copied form moves on with everything else; null where the title does not say the old year. */
export function settleTitle(settling: Settling): Settled | null {
  const { source, target, move, options } = settling;
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
  return options.yearsKept.has(offer.id) ? null : settle(offer, title, settling, offer.value, true);
}
