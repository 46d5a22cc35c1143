import { printArea, printCell } from '../../snapshot/address';
import { areaOf, headOf, type Area } from '../../snapshot/area';
import { sameValue, type SheetSnapshot, type SnapshotCell } from '../../snapshot/snapshot';
import { moveMerges } from '../../workbook/structure/move-merges';
import { moveArea } from '../../workbook/structure/move-reference';
import type { LineChange } from '../../workbook/structure/row-change';
import type { AddressedCell } from '../read/cells';
import { cellsAt, type CellsAt } from './cells-at';
import { mayBeMergedAnew } from './merged-anew';
import type { Told } from './told';

/** The merged areas of a sheet without asking for them. */
export interface SettledMerges {
  readonly merges: readonly Area[];
  /** Whether they may be others. */
  readonly isDoubtful: boolean;
}

/** So many moves at once are taken as they come: each way to read them costs a look at every cell. */
const MOST_READINGS = 12;
/** Where more than half of so many cells hold something else, something happened that no event told of. */
const FEW_CELLS = 12;

/**
 * Moves the merged areas along with what was told since they were read. An event may come late, of a change that had
 * been read already: whether it had shows in the contents, for moved twice they would all be elsewhere.
 * @param known the sheet as it was read last
 * @param now all its cells as they are, covered ones too
 */
export function settleMerges(
  known: Pick<SheetSnapshot, 'cells' | 'merges'>,
  told: readonly Told[],
  now: readonly AddressedCell[],
): SettledMerges {
  const moves = told.flatMap((each) => (each.kind === 'moved' ? [each.change] : []));
  const contents = cellsAt(new Map(now));
  const readings = moves.length > MOST_READINGS ? [0] : moves.map((_, at) => at);
  const [first, ...others] = [...readings, moves.length].map((done) =>
    readingOf(known, moves.slice(done), done, contents),
  );
  if (!first) return { merges: known.merges, isDoubtful: true };
  const best = others.reduce((a, b) => (b.strangers < a.strangers ? b : a), first);

  const isStrange = best.before.size >= FEW_CELLS && best.strangers * 2 > best.before.size;
  const isDoubtful =
    isStrange ||
    told.some(({ kind }) => kind === 'unclear') ||
    placesTold(told).some(({ area, moves: upTo, isNew }) => {
      if (upTo < best.done && isNew) return false;
      const place = afterAll(area, moves.slice(Math.max(upTo, best.done)));
      if (!place) return false;
      return isNew
        ? contents.within(place).length > 0
        : mayBeMergedAnew(place, best.before, contents, best.merges);
    });
  return { merges: best.merges, isDoubtful };
}

interface SheetReading {
  /** How many of the moves had been read already. */
  readonly done: number;
  readonly merges: readonly Area[];
  /** The cells read last, where the moves took them. */
  readonly before: CellsAt;
  /** How many of them hold something else now. */
  readonly strangers: number;
}

function readingOf(
  { cells, merges }: Pick<SheetSnapshot, 'cells' | 'merges'>,
  moves: readonly LineChange[],
  done: number,
  now: CellsAt,
): SheetReading {
  const before = moves.length === 0 ? cells : afterMoves(cells, moves);
  let strangers = 0;
  for (const [address, cell] of before) {
    if (!sameValue(now.at(address)?.value ?? null, cell.value)) strangers += 1;
  }
  return { done, merges: moves.reduce(moveMerges, merges), before: cellsAt(before), strangers };
}

function afterMoves(
  cells: ReadonlyMap<string, SnapshotCell>,
  moves: readonly LineChange[],
): ReadonlyMap<string, SnapshotCell> {
  const moved = new Map<string, SnapshotCell>();
  for (const [address, cell] of cells) {
    const from = areaOf(cell);
    const to = afterAll(from, moves);
    if (to === from) moved.set(address, cell);
    else if (to) moved.set(printCell(headOf(to)), { ...cell, ...headOf(to) });
  }
  return moved;
}

/** An edited area, or the cells that came. */
interface Place {
  readonly area: Area;
  /** The number of moves told before it, its own included. */
  readonly moves: number;
  readonly isNew: boolean;
}

/** Each once: a burst may tell of the same cell again and again. */
function placesTold(told: readonly Told[]): readonly Place[] {
  let moves = 0;
  const places = new Map<string, Place>();
  const add = (area: Area, isNew: boolean) => {
    places.set(`${moves} ${isNew} ${printArea(area)}`, { area, moves, isNew });
  };
  for (const each of told) {
    if (each.kind === 'edited') add(each.area, false);
    if (each.kind !== 'moved') continue;
    moves += 1;
    const area = cameAt(each.change);
    if (area) add(area, true);
  }
  return [...places.values()];
}

/** Cells put in with contents are copies of others, which may have brought merged areas along. */
function cameAt({ kind, at, count, ...shift }: LineChange): Area | null {
  if (kind === 'delete') return null;
  const lines = { first: at, last: at + count - 1 };
  const all = { first: 0, last: Number.MAX_SAFE_INTEGER };
  const isColumn = 'axis' in shift && shift.axis === 'column';
  const band = 'band' in shift ? shift.band : all;
  const [rows, columns] = isColumn ? [band, lines] : [lines, band];
  return { top: rows.first, bottom: rows.last, left: columns.first, right: columns.last };
}

function afterAll(area: Area, moves: readonly LineChange[]): Area | null {
  return moves.reduce<Area | null>((place, move) => place && moveArea(place, move), area);
}
