import { printCell } from '../../snapshot/address';
import { areaOf, contains, headOf, type Area } from '../../snapshot/area';
import { sameValue, type SheetSnapshot, type SnapshotCell } from '../../snapshot/snapshot';
import { moveMerges } from '../../workbook/structure/move-merges';
import { moveArea } from '../../workbook/structure/move-reference';
import type { LineChange } from '../../workbook/structure/row-change';
import type { AddressedCell } from '../cells';
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
  const contents = new Map(now);
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
        ? now.some(([, cell]) => contains(place, cell))
        : mayBeMergedAnew(place, best.before, now, best.merges);
    });
  return { merges: best.merges, isDoubtful };
}

interface SheetReading {
  /** How many of the moves had been read already. */
  readonly done: number;
  readonly merges: readonly Area[];
  /** The cells read last, where the moves took them. */
  readonly before: ReadonlyMap<string, SnapshotCell>;
  /** How many of them hold something else now. */
  readonly strangers: number;
}

function readingOf(
  { cells, merges }: Pick<SheetSnapshot, 'cells' | 'merges'>,
  moves: readonly LineChange[],
  done: number,
  now: ReadonlyMap<string, SnapshotCell>,
): SheetReading {
  const before = new Map<string, SnapshotCell>();
  for (const cell of cells.values()) {
    const place = afterAll(areaOf(cell), moves);
    if (!place) continue;
    const head = headOf(place);
    before.set(printCell(head), { ...cell, ...head });
  }
  let strangers = 0;
  for (const [address, cell] of before) {
    if (!sameValue(now.get(address)?.value ?? null, cell.value)) strangers += 1;
  }
  return { done, merges: moves.reduce(moveMerges, merges), before, strangers };
}

/** An edited area, or the cells that came. */
interface Place {
  readonly area: Area;
  /** The number of moves told before it, its own included. */
  readonly moves: number;
  readonly isNew: boolean;
}

function placesTold(told: readonly Told[]): readonly Place[] {
  let moves = 0;
  return told.flatMap((each): readonly Place[] => {
    if (each.kind === 'unclear') return [];
    if (each.kind === 'edited') return [{ area: each.area, moves, isNew: false }];
    moves += 1;
    const area = cameAt(each.change);
    return area ? [{ area, moves, isNew: true }] : [];
  });
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
