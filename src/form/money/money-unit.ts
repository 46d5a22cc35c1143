import type { Entry } from '../form';
import { foldText } from '../text/label';

export type MoneyUnit = '万元' | '元';

const STATED = /(?:金额)?单位:?(?:人民币)?(?<unit>万元|元)/u;
const BRACKETED = /(?:[([【](?:单位:)?(?:人民币)?|\/)(?<unit>万元|元)(?:[)\]】]|$)/u;

export interface StatedUnit {
  readonly unit: MoneyUnit;
  readonly entry: Entry;
}

/**
 * The units that the form's amounts are stated in, each where it is first: in a line 单位：元, then in the brackets of
 * labels.
 * @param labels printed texts outside of the tables' data, in reading order
 */
export function statedUnits(labels: readonly Entry[]): readonly StatedUnit[] {
  const stated: StatedUnit[] = [];
  for (const pattern of [STATED, BRACKETED]) {
    for (const entry of labels) {
      const said = typeof entry.value === 'string' ? entry.value : entry.text;
      const unit = pattern.exec(foldText(said))?.groups?.['unit'];
      if (unit !== '万元' && unit !== '元') continue;
      if (!stated.some((other) => other.unit === unit)) stated.push({ unit, entry });
    }
  }
  return stated;
}
