import type { Entry } from '../form';
import { isAmountKey, type FieldKey } from '../keys';
import { holdsAmount } from '../money/amount';
import { wordedAmounts, type WordedAmount } from '../money/worded-amounts';
import { wordsOf } from '../outline/grid';
import type { RoleMatch, Vocabulary } from '../text/vocabulary';
import { RANK, type FieldCandidate } from './field-candidate';

/** Words between what an amount is and the amount: 基本支出预算2180万元. */
const PLANNED = /(?:预算|安排|收入)$/u;

/** The amounts that a cell tells together with what they are: 其中：基本支出2180万元，项目支出1100万元. */
export function wordedFields(entry: Entry, vocabulary: Vocabulary): readonly FieldCandidate[] {
  const amounts = wordedAmounts(wordsOf(entry));
  const [first] = amounts;
  if (!first || vocabulary.isEndLabel(first.label)) return [];
  // The first may be told by the label beside the cell.
  if (!isWhole(first, vocabulary) && !meaning(first, vocabulary)) return [];
  if (amounts.length === 1 && vocabulary.isTotal(first.label)) {
    const part = { ...entry, part: first.amount };
    return [{ key: '资金总额', label: entry, entry: part, rank: RANK.anyMoney, within: null }];
  }
  return amounts.flatMap((amount): readonly FieldCandidate[] => {
    const match = meaning(amount, vocabulary);
    if (!match) return [];
    const part = { ...entry, part: amount.amount };
    const { role: key } = match;
    return [{ key, label: entry, entry: part, rank: match.rank + RANK.shared, within: null }];
  });
}

/** A money cell, or what of its words its label asks for: 3280万元 of 3280万元，其中财政拨款3000万元. Null for others. */
export function withAmount(entry: Entry, vocabulary: Vocabulary): Entry | null {
  if (holdsAmount(entry)) return entry;
  const [first] = wordedAmounts(wordsOf(entry));
  return first && isWhole(first, vocabulary) ? { ...entry, part: first.amount } : null;
}

function isWhole({ label }: WordedAmount, vocabulary: Vocabulary): boolean {
  return label === '' || vocabulary.isTotal(label);
}

function meaning({ label }: WordedAmount, vocabulary: Vocabulary): RoleMatch<FieldKey> | null {
  const match = vocabulary.fieldMatch(label) ?? vocabulary.fieldMatch(label.replace(PLANNED, ''));
  if (match) return isAmountKey(match.role) ? match : null;
  return vocabulary.isAmountBeside(label) ? { role: '资金总额', rank: RANK.anyMoney } : null;
}
