import { contains } from '../../snapshot/area';
import type { Entry } from '../form';
import { isAmountKey, type FieldKey } from '../keys';
import { holdsAmount } from '../money/amount';
import { isBlankEntry, wordsOf } from '../outline/grid';
import type { Vocabulary } from '../text/vocabulary';
import type { Search } from './search';

/** A label's merged area that was taken apart leaves no more blank cells than these before the value. */
const WIDEST_GAP = 3;
/** So far above and below the labels of one column stand. */
const NEAR = 6;
/** A remark beside a blank value: （公章）, or what it is counted in. */
const REMARK = /^(?:[（(].*|万?元|人|个|家)$/su;

/** The value beyond the blank cells that a label's merged area leaves where it was taken apart. */
export function beyondGap(search: Search, key: FieldKey, blank: Entry): Entry | null {
  const { grid, area } = search;
  const { left, right } = grid.areaAt(blank);
  if (!isBlankEntry(blank) || left < right) return null;
  const next = grid.startingIn(blank.row).find(({ column }) => column > blank.column);
  if (!next || !contains(area, next) || next.column - blank.column > WIDEST_GAP) return null;
  if (isAmountKey(key)) return holdsAmount(next) ? next : null;
  return isOther(next, search.vocabulary) || isLabelLike(search, next) ? null : next;
}

function isOther(entry: Entry, vocabulary: Vocabulary): boolean {
  const words = wordsOf(entry);
  return (
    words === '' ||
    REMARK.test(words.trim()) ||
    vocabulary.isLabel(words) ||
    vocabulary.isEndLabel(words) ||
    vocabulary.fieldWithin(words) !== null
  );
}

/** A label that nobody knows: it has a value of its own at its right, a colon, or labels above and below it. */
function isLabelLike({ grid, area, vocabulary }: Search, entry: Entry): boolean {
  const next = grid.startingIn(entry.row).find(({ column }) => column > entry.column);
  if (next && contains(area, next) && !isOther(next, vocabulary)) return true;
  if (/[:：]\s*$/u.test(wordsOf(entry))) return true;
  const near = { top: entry.row - NEAR, bottom: entry.row + NEAR };
  return grid
    .rowsIn(near)
    .filter((row) => row !== entry.row && area.top <= row && row <= area.bottom)
    .flatMap((row) => grid.startingIn(row))
    .filter(({ column }) => column === entry.column)
    .map(wordsOf)
    .some((words) => vocabulary.isLabel(words) && !isHeading(words, vocabulary));
}

function isHeading(words: string, vocabulary: Vocabulary): boolean {
  return (vocabulary.indicatorRole(words) ?? vocabulary.taskRole(words)) !== null;
}
