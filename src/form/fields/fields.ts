import { sameCell, type CellRef } from '../../snapshot/area';
import { isAmountKey } from '../keys';
import { wordsOf } from '../outline/grid';
import type { FieldCandidate } from './field-candidate';
import { labelledField } from './labelled-field';
import { headsProjects } from './money-heads';
import type { Search } from './search';
import { unlabelledFields } from './unlabelled-fields';

/** What a label search passes over: the rows and columns of the tables. */
export type Excluded = (cell: CellRef) => boolean;

/** Everything in a stretch of rows that leads to a field, in reading order. */
export function fieldCandidates(search: Search, excluded: Excluded): readonly FieldCandidate[] {
  const { grid, area } = search;
  const found = grid
    .rowsIn(area)
    .filter((row) => !headsProjects(search, row))
    .flatMap((row) => candidatesIn(search, row, excluded));
  const texts = found.filter(({ key }) => !isAmountKey(key));
  // What a goal says of money is no field.
  const isOfText = ({ key, label, entry }: FieldCandidate): boolean =>
    isAmountKey(key) && sameCell(label, entry) && texts.some((text) => sameCell(text.entry, entry));
  return found.filter((one) => !isOfText(one));
}

function candidatesIn(search: Search, row: number, excluded: Excluded): readonly FieldCandidate[] {
  const { grid, vocabulary } = search;
  const found: FieldCandidate[] = [];
  for (const label of grid.startingIn(row)) {
    if (excluded(label)) continue;
    const match = vocabulary.fieldMatch(wordsOf(label));
    if (match) {
      const candidate = labelledField(
        search,
        label,
        match,
        followsHead(search, found.at(-1), label),
      );
      if (candidate) found.push(candidate);
    } else found.push(...unlabelledFields(search, label));
  }
  return found;
}

/** Right beside a label whose value stands below it: in a row of such the last is read like those before it. */
function followsHead(
  { grid }: Search,
  before: FieldCandidate | undefined,
  label: CellRef,
): boolean {
  if (!before) return false;
  const { right, bottom } = grid.areaAt(before.label);
  return right + 1 === label.column && before.entry.row > bottom;
}
