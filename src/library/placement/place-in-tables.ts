import type { Form } from '../../form/form';
import type { Grid } from '../../form/outline/grid';
import { classWord } from '../../form/text/own-class';
import type { Area } from '../../snapshot/area';
import type { SheetSnapshot, Snapshot } from '../../snapshot/snapshot';
import { lineTexts } from './classes/class-lines';
import { landsCovered } from './lands-covered';
import { swallowed } from './insertion-edits';
import { joinsAcross } from './labels/joins-across';
import { labelsFor } from './labels/label-groups';
import type { CellText, Insertion, Placement } from './placement';
import { renumbered } from './numbers/renumbered';
import { textsOf } from './row-columns';
import { rowFormulas } from './references/row-formulas';
import { insertionsOf, stack, type PlacedGroup } from './row-group';
import { numberColumns } from './numbers/row-numbers';
import { neededHeights } from './row-room';
import { shareOf, type Share, type TableDemand } from './share';
import { placed, takenRows } from './taken-rows';
import { wholeNames } from './references/whole-names';
import { wholeSums } from './references/whole-sums';
import { writtenNames } from './names/written-names';

/** Finds the rows for all tables together, since rows that come in one move the others. */
export function placeInTables(
  sheet: SheetSnapshot,
  grid: Grid,
  snapshot: Snapshot,
  demands: readonly TableDemand[],
): Placement {
  const shares = demands.map((demand) => shareOf(demand, grid));
  if (shares.some(({ runs }) => runs.length === 0)) return { kind: 'refused', reason: 'no-table' };
  const wanted = shares.flatMap(({ groups }) => groups);
  const groups = sheet.protected ? [] : stack(wanted);
  const insertions = groups.flatMap(insertionsOf);
  const tables = shares.flatMap(({ table }) => areaOf(table) ?? []);
  const parts = shares.map((share) => {
    const own = groups.filter(({ place }) => share.runs.includes(place.run));
    return rowsIn(share, own, grid, insertions);
  });
  const cells = parts.flatMap((part) => part.cells);
  const join = [
    ...parts.flatMap((part) => part.join),
    ...groups.flatMap((group) => joinsAcross(sheet, group)),
  ];
  const part = parts.flatMap((each) => each.part);
  const found = {
    kind: 'placed',
    sheet: sheet.name,
    insertions,
    indicators: parts.flatMap(({ rows }) => rows).map(placed),
    unplaced: sheet.protected ? wanted.flatMap(({ choices }) => choices) : [],
    cells,
    part: [...part, ...swallowed(sheet, insertions, join)],
    join,
    heights: neededHeights(groups, cells, join, grid),
    names: wholeNames(snapshot, sheet.name, tables, groups, insertions),
    formulas: [
      ...wholeSums(sheet, grid, tables, groups, insertions),
      ...parts.flatMap(({ formulas }) => formulas),
    ],
  } as const;
  return landsCovered(found, sheet) ? { kind: 'refused', reason: 'covered' } : found;
}

/** What one table gets: its rows, its labels, its numbers and formulas. */
function rowsIn(
  share: Share,
  groups: readonly PlacedGroup[],
  grid: Grid,
  insertions: readonly Insertion[],
) {
  const { table, part, runs, filled } = share;
  const amongOf = (row: number): string =>
    String(runs.findIndex(({ top, bottom }) => top <= row && row <= bottom));
  const rows = takenRows(share, groups, insertions, amongOf);
  const names = writtenNames(table, grid, rows, insertions, amongOf);
  const labels = labelsFor(groups, part, grid, insertions);
  const classes = table === part ? runs : [];
  const freed = filled.map(({ free }) => free.row);
  const cells: readonly CellText[] = [
    ...labels.cells,
    ...lineTexts(table, grid, groups, insertions),
    ...names.recounted,
    ...numberColumns(table, grid, classes).flatMap((column) =>
      renumbered(column, classes, groups, freed, insertions),
    ),
    ...rows.flatMap(({ choice, row, columns }) =>
      textsOf(
        {
          ...choice,
          level1: classWord(table.readBy, 'level1', choice.level1),
          level2: classWord(table.readBy, 'level2', choice.level2),
          name: names.texts.get(row) ?? choice.name,
        },
        columns,
        row,
      ),
    ),
  ];
  const formulas = rowFormulas(table, grid, groups, insertions, cells);
  return { rows, cells, part: labels.part, join: labels.join, formulas };
}

/** The rows of all tables of indicators, those on later pages included. */
function areaOf({ indicatorArea, indicators }: Form): Area | null {
  const bottom = Math.max(...indicators.map(({ row }) => row));
  return indicatorArea && { ...indicatorArea, bottom: Math.max(indicatorArea.bottom, bottom) };
}
