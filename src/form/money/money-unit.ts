import type { Entry } from '../form';
import { foldText } from '../text/label';
import { readAmount } from './amount';

export type MoneyUnit = '万元' | '元';

const STATED = /(?:金额)?单位:?(?:人民币)?(?<unit>万元|元)/u;
/** In a cell of its own, beside an amount or where one is to be filled in. */
const ALONE = /^[([]?(?:人民币)?(?<unit>万元|元)[)\]]?$/u;
const BRACKETED = /(?:[([【](?:单位:)?(?:人民币)?|\/)(?<unit>万元|元)(?:[)\]】]|$)/u;

export interface StatedUnit {
  readonly unit: MoneyUnit;
  readonly entry: Entry;
}

/**
 * The units that the form's amounts are stated in, each where it is first: in a line 单位：元, then in the brackets of
 * labels, then in cells of their own.
 * @param labels printed texts outside of the tables' data, in reading order
 */
export function statedUnits(labels: readonly Entry[]): readonly StatedUnit[] {
  const stated: StatedUnit[] = [];
  for (const pattern of [STATED, BRACKETED, ALONE]) {
    if (pattern === ALONE && stated.length > 0) break;
    for (const entry of labels) {
      const said = typeof entry.value === 'string' ? entry.value : entry.text;
      const unit = pattern.exec(foldText(said))?.groups?.['unit'];
      if (unit !== '万元' && unit !== '元') continue;
      if (!stated.some((other) => other.unit === unit)) stated.push({ unit, entry });
    }
  }
  return stated;
}

/** The unit that all amounts name themselves, where no line does: 3280万元; null where one of them names none or another. */
export function unitOfAmounts(entries: readonly Entry[]): MoneyUnit | null {
  const amounts = entries.map(readAmount).filter(({ kind }) => kind !== 'blank');
  const units = amounts.map((amount) => (amount.kind === 'text-number' ? amount.stated : null));
  const [first = null] = units;
  return units.every((unit) => unit === first) ? first : null;
}
