import type { Area } from '../../../snapshot/area';
import type { SheetSnapshot } from '../../../snapshot/snapshot';
import { modelRow, type PlacedGroup } from '../row-group';

/** What is merged across columns in the rows that new ones go by is merged in them, too. */
export function joinsAcross(
  sheet: SheetSnapshot,
  { place, lines, from, top, bottom }: PlacedGroup,
): readonly Area[] {
  const model = modelRow(place);
  const inRow = (row: number, left: number): readonly Area[] =>
    sheet.merges.filter((area) => area.top === row && area.bottom === row && area.left >= left);
  const to = (areas: readonly Area[], row: number): readonly Area[] =>
    areas.map((area) => ({ ...area, top: row, bottom: row }));
  const across = inRow(model.row, model.name.column);
  return [
    ...lines.flatMap(({ like }, index) => to(inRow(like.row, like.entry.column), from + index)),
    ...Array.from({ length: bottom - top + 1 }, (_, index) => to(across, top + index)).flat(),
  ];
}
