import type { Big } from 'big.js';
import { fold } from '../../target/fold';
import { datesIn, yearsIn } from '../../target/dates';
import { quantitiesIn } from '../../target/quantities';
import { plainQuantity } from './magnitude';

/** A number in prose with the thing that it counts. */
export interface StatedQuantity {
  readonly number: Big;
  /** Without 万 and 亿; '' where there is none. */
  readonly unit: string;
  /** The last words before the number: 带来观光游客 of 带来观光游客不少于5万人. */
  readonly thing: string;
  /** As it is written. */
  readonly written: string;
}

const CLAUSE_ENDS = /[，。；;,、\n：:]/u;
/** So far before a number stands what it counts. */
const REACH = 40;
const LEADING_TO = /(?:不少于|达到|约|为|共|超过|完成|实现|增加|新增|[≥≤=><\s])+$/u;

/** No goal is longer; the limit keeps any text cheap. */
const LONGEST = 4000;

/** The numbers of a text, each with what stands before it in its clause. */
export function statedQuantities(text: string): readonly StatedQuantity[] {
  const { text: folded } = fold(text.slice(0, LONGEST));
  const taken = [...datesIn(folded), ...yearsIn(folded)];
  return quantitiesIn(folded, taken).map(({ start, end, number, unit }) => {
    const before = folded.slice(Math.max(0, start - REACH), start);
    const clause = before.split(CLAUSE_ENDS).at(-1) ?? '';
    return {
      ...plainQuantity(number, unit ?? ''),
      thing: clause.replace(LEADING_TO, ''),
      written: folded.slice(start, end),
    };
  });
}
