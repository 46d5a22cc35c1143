import type { Project } from '../../form/table/projects';
import type { Grid } from '../../form/outline/grid';
import type {
  IndicatorChoice,
  Placement,
  PlacementRefusal,
} from '../../library/placement/placement';
import { taskTable } from '../../library/placement/task-table';
import { indicatorRefusal, placeRows, type RowsWanted } from '../../library/place-rows';
import type { Offer } from '../carried';
import type { Placed } from './ground';
import { knownRows, matchRows, type KnownRow } from './known-rows';
import type { RowOffer } from '../offered/offer-rows';
import type { BringOverOptions } from '../options';
import { settlePlaced, type WantedRow } from './placed-rows';
import type { BringOverTarget } from '../target';
import { stay, type Settled } from './settle';

/** The rows of the old form in the new one. */
export interface RowsWritten {
  /** Those that it has already. */
  readonly known: ReadonlyMap<RowOffer, KnownRow>;
  /** Cells of rows that come to stand in it; what has no place in it. */
  readonly settled: readonly Settled[];
  readonly placement: Placed;
}

/**
 * Finds the rows that are there already; the others fill printed rows of their class, then come as new ones.
 * @param project which of the projects that the new form lists they are for; null where it is about one
 */
export function writeRows(
  rows: readonly RowOffer[],
  { form, snapshot }: BringOverTarget,
  project: Project | null,
  grid: Grid,
  options: BringOverOptions,
): RowsWritten {
  const isOwn = ({ row }: KnownRow) => !project || (project.top <= row && row <= project.bottom);
  const known = matchRows(rows, knownRows(form, grid).filter(isOwn));
  const unknown = rows.filter((row) => !known.has(row));
  const homeless: Settled[] = [];
  const wanted: WantedRow[] = [];
  const refusals = {
    tasks: taskTable(form, grid) ? null : ('no-tasks' as const),
    indicators: indicatorRefusal(form, project),
  };
  for (const row of unknown) {
    const reason = refusals[row.part];
    if (reason) homeless.push(...row.offers.map((offer) => stay(offer, reason)));
    else wanted.push(wantedRow(row, options));
  }
  const { placement, refused } = placeAsMany(wanted, (those) =>
    placeRows(form, snapshot, choicesOf(those), project),
  );
  const placed = settlePlaced(
    wanted.filter((row) => !refused.has(row)),
    placement,
    form,
    grid,
    options,
  );
  const unplaced = [...refused].flatMap(([{ row }, reason]) =>
    row.offers.map((offer) => stay(offer, reason)),
  );
  return {
    known,
    settled: [...homeless, ...unplaced, ...placed.settled],
    placement: { ...placement, cells: placed.cells },
  };
}

/** What is to be placed of the rows that are chosen. */
function choicesOf(rows: readonly WantedRow[]): RowsWanted {
  const of = (part: RowOffer['part']) =>
    rows.filter(({ row, isChosen }) => isChosen && row.part === part).map(({ choice }) => choice);
  return { tasks: of('tasks'), indicators: of('indicators') };
}

/** Places all rows; where that is refused one after the other those that can be, so that one does not keep all away. */
function placeAsMany(
  wanted: readonly WantedRow[],
  place: (rows: readonly WantedRow[]) => Placement,
): { readonly placement: Placed; readonly refused: ReadonlyMap<WantedRow, PlacementRefusal> } {
  const refused = new Map<WantedRow, PlacementRefusal>();
  const all = place(wanted);
  if (all.kind === 'placed') return { placement: all, refused };
  let placement = place([]);
  const taken: WantedRow[] = [];
  for (const row of wanted) {
    const next = place([...taken, row]);
    if (next.kind === 'refused') refused.set(row, next.reason);
    else {
      taken.push(row);
      placement = next;
    }
  }
  if (placement.kind === 'refused') throw new Error(placement.reason);
  return { placement, refused };
}

function wantedRow(row: RowOffer, options: BringOverOptions): WantedRow {
  const isChosen = options.chosen.get(row.id) ?? true;
  const chosen = row.offers.filter((offer) => offer.id === row.id || wants(offer, options));
  const { level1, level2 } = row.rowClass;
  const said = (role: string) => chosen.find((offer) => offer.role === role)?.value;
  const beside = Object.fromEntries(
    chosen
      .filter(({ role }) => role !== 'name' && role !== 'value')
      .map(({ role, value }) => [role, value]),
  );
  const choice: IndicatorChoice = {
    level1,
    level2,
    name: String(said('name') ?? ''),
    annual: String(said('value') ?? ''),
    beside,
  };
  return { row, isChosen, choice };
}

/** Whether an offer is to be carried where nothing stands in its way. */
export function wants(offer: Offer, { chosen, money }: BringOverOptions): boolean {
  return chosen.get(offer.id) ?? (!offer.isMoney || money);
}
