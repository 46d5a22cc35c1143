import type { Entry } from '../form';
import { isAmountKey, type FieldKey } from '../keys';
import { wordsOf } from '../outline/grid';
import { namesWholePeriod } from '../text/period';
import type { RoleMatch } from '../text/vocabulary';
import { yearsIn } from '../text/year';
import { RANK, type FieldCandidate } from './field-candidate';
import { headOver, isColumnHead, isDivided, isHeadline, totalBelow } from './money-heads';
import type { Search } from './search';
import { valueCell, type ValueCell } from './value-cell';
import { withAmount } from './worded-fields';
import { amountOfYear } from './year-columns';

/**
 * The field that a label leads to; null where it heads columns of other labels, or nothing stands around it.
 * @param continues the label beside it leads to the cell below
 */
export function labelledField(
  search: Search,
  label: Entry,
  match: RoleMatch<FieldKey>,
  continues: boolean,
): FieldCandidate | null {
  return isAmountKey(match.role)
    ? amountField(search, label, match, continues)
    : textField(search, label, match, continues);
}

function amountField(
  search: Search,
  label: Entry,
  { role: key, rank }: RoleMatch<FieldKey>,
  continues: boolean,
): FieldCandidate | null {
  if (key === '资金总额' && isColumnHead(search, label)) return null;
  if (isDivided(search, search.grid.areaAt(label))) {
    const entry = isHeadline(search, label) ? null : totalBelow(search, label);
    return entry && { key, label, entry, rank, within: null };
  }
  const within = headOver(search, label);
  const value = valueCell(search, key, label, continues || within !== null);
  if (!value) return null;
  const cell = (value.below ? null : amountOfYear(search, label)) ?? value.entry;
  return { key, label, entry: withAmount(cell, search.vocabulary) ?? cell, rank, within };
}

function textField(
  search: Search,
  label: Entry,
  { role: key, rank }: RoleMatch<FieldKey>,
  continues: boolean,
): FieldCandidate | null {
  const within = headOver(search, label);
  const value = valueCell(search, key, label, continues || within !== null);
  if (!value || (key === '预算年度' && isFirstOfYears(search, value))) return null;
  const isListed = key === '部门名称' && value.below;
  const isOfPeriod = key === '总体绩效目标' && namesWholePeriod(wordsOf(label));
  const further = (isListed ? RANK.listed : 0) + (isOfPeriod ? RANK.ofPeriod : 0);
  return { key, label, entry: value.entry, rank: rank + further, within };
}

/** 年度 over 2025, 2026, 2027 heads a column. */
function isFirstOfYears({ grid }: Search, { entry, below }: ValueCell): boolean {
  const next = grid.entryAt({ row: grid.areaAt(entry).bottom + 1, column: entry.column });
  return below && yearsIn(next.text).length > 0;
}
