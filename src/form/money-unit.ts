import type { Entry } from './form';
import { foldText } from './label';

export type MoneyUnit = '万元' | '元';

const STATED = /(?:金额)?单位:?(?:人民币)?(?<unit>万元|元)/u;
const BRACKETED = /[([](?:单位:)?(?:人民币)?(?<unit>万元|元)[)\]]/u;

/**
 * The unit that the form's amounts are stated in: a line 单位：元, else the bracket of a label.
 * @param labels printed texts outside of the tables' data, in reading order
 */
export function statedUnit(labels: readonly Entry[]): MoneyUnit | null {
  for (const pattern of [STATED, BRACKETED]) {
    for (const { text, value } of labels) {
      const said = typeof value === 'string' ? value : text;
      const unit = pattern.exec(foldText(said))?.groups?.['unit'];
      if (unit === '万元' || unit === '元') return unit;
    }
  }
  return null;
}
