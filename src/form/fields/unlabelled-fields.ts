import type { Entry } from '../form';
import { isAmountKey } from '../keys';
import { wordsOf } from '../outline/grid';
import { RANK, type FieldCandidate } from './field-candidate';
import { headOver } from './money-heads';
import type { Search } from './search';
import { wholeSum } from './whole-sums';
import { wordedFields } from './worded-fields';
import { isOfYear } from './year-columns';

/** What a cell tells whose words are no field's label: a whole sum beside it, its own value, amounts in a sentence. */
export function unlabelledFields(search: Search, cell: Entry): readonly FieldCandidate[] {
  const { vocabulary } = search;
  const sum = headOver(search, cell) ? null : wholeSum(search, cell);
  if (sum) {
    const rank = isOfYear(search, cell) ? RANK.ofYear : RANK.anyMoney;
    return [{ key: '资金总额', label: cell, entry: sum, rank, within: null }];
  }
  if (vocabulary.isAmountBeside(wordsOf(cell))) return [];
  const key = vocabulary.fieldWithin(wordsOf(cell));
  return key === null || isAmountKey(key)
    ? wordedFields(cell, vocabulary)
    : [{ key, label: cell, entry: cell, rank: RANK.shared, within: null }];
}
