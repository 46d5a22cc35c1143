import { readerText } from '../../form/text/annual';
import type { Form } from '../../form/form';
import { isBlankEntry, type Grid } from '../../form/outline/grid';
import { isOnlyPlaceholder } from '../../form/judgement/words/placeholder';
import type {
  CellText,
  IndicatorChoice,
  PlacedIndicator,
  RowColumns,
} from '../../library/placement/placement';
import { columnsIn } from '../../library/placement/blank-row';
import { taskColumns } from '../../library/placement/task-table';
import { sameCell } from '../../snapshot/area';
import type { CarriedCell, Offer } from '../carried';
import type { Placed } from './ground';
import type { RowOffer } from '../offered/offer-rows';
import type { BringOverOptions } from '../options';
import { isRowRole } from '../offered/row-role';
import { stay, type Settled } from './settle';

/** A row that the new form lacks. */
export interface WantedRow {
  readonly row: RowOffer;
  readonly isChosen: boolean;
  readonly choice: IndicatorChoice;
}

/** Where the wanted rows came to stand, and the placement's texts without those that must not be written over. */
export function settlePlaced(
  wanted: readonly WantedRow[],
  placement: Placed,
  target: Form,
  grid: Grid,
  options: BringOverOptions,
): { readonly settled: readonly Settled[]; readonly cells: readonly CellText[] } {
  const places = new Map(placement.indicators.map((placed) => [placed.choice, placed]));
  const kept: CarriedCell[] = [];
  const settled = wanted.flatMap(({ row, choice }) => {
    const placed = places.get(choice) ?? null;
    if (placement.unplaced.includes(choice))
      return row.offers.map((each) => stay(each, 'protected'));
    const columns = placed?.columns ?? columnsOf(row.part, target, grid);
    return row.offers.map((offer): Settled => {
      const column = isRowRole(offer.role) ? columns?.[offer.role] : undefined;
      if (column === undefined) return stay(offer, 'no-column');
      const carried = carriedTo(offer, row, placed, column, grid, options);
      if (placed && !carried.chosen) kept.push(carried);
      return { kind: 'cell', carried };
    });
  });
  return { settled, cells: placement.cells.filter((text) => !isKept(text, kept, places.values())) };
}

function carriedTo(
  offer: Offer,
  { id, rowClass }: RowOffer,
  placed: PlacedIndicator | null,
  column: number,
  grid: Grid,
  options: BringOverOptions,
): CarriedCell {
  const before = placed ? printedIn(placed, column, grid) : '';
  const isOpen = before === '' || before === String(offer.value);
  const byDefault = (!offer.isMoney || options.money) && (isOpen || options.overwrite);
  const isHead = offer.id === id;
  return {
    ...offer,
    row: id,
    cell: placed && { row: placed.name.row, column },
    before,
    after: offer.value,
    isNewRow: placed?.fills === null,
    notes: [
      ...(offer.isMoney ? (['money'] as const) : []),
      ...(isOpen ? [] : (['occupied'] as const)),
      ...(isHead && rowClass.isGuessed ? (['class-guessed'] as const) : []),
    ],
    chosen: placed !== null && (isHead || (options.chosen.get(offer.id) ?? byDefault)),
    level2: isHead && rowClass.level2 !== '' ? rowClass.level2 : null,
  };
}

/** What a printed row holds in the column; the rest of a template counts as nothing. */
function printedIn({ fills }: PlacedIndicator, column: number, grid: Grid): string {
  if (fills === null) return '';
  const entry = grid.entryAt({ row: fills, column });
  return isBlankEntry(entry) || isOnlyPlaceholder(entry.text) ? '' : readerText(entry).trim();
}

/** The columns of the part, for rows that are not chosen. */
function columnsOf(part: RowOffer['part'], target: Form, grid: Grid): RowColumns | null {
  if (part === 'tasks') return taskColumns(target, grid);
  const row = target.indicators.find(({ displaced }) => !displaced);
  return row ? columnsIn(target, row) : null;
}

/** A value that is not carried takes operator and unit with it; one that shares its cell with the name is not in it. */
function isKept(
  { cell }: CellText,
  kept: readonly CarriedCell[],
  places: Iterable<PlacedIndicator>,
): boolean {
  const columns = [...places].find(({ name }) => name.row === cell.row)?.columns;
  return kept.some(
    (one) =>
      one.cell !== null &&
      ((sameCell(one.cell, cell) && (one.role === 'name' || columns?.name !== cell.column)) ||
        (one.role === 'value' &&
          one.cell.row === cell.row &&
          (cell.column === columns?.operator || cell.column === columns?.unit))),
  );
}
