import type { Entry } from '../../form/form';
import { gridOf } from '../../form/outline/grid';
import { placeNow } from '../../library/insert-indicators';
import { isCovered, sameCell, type CellRef } from '../../snapshot/area';
import type { SheetSnapshot } from '../../snapshot/snapshot';
import { belowHeading, besideLabel } from './by-printed-words';
import type { CarriedCell, LeftBehind } from '../carried';
import { leave, offerOf, type Carrying } from '../offer';
import { settle, type Settled } from '../write-fields';
import { placeAfter } from '../place-after';
import type { Placed } from '../write-rows';

/** What the year before came to is not what this year is to come to. */
const RESULTS = /完成|得分|自评|评分|实际|决算|上年|去年|执行/u;

/** How the rest of the old form comes to stand in the new one. */
export interface Standing {
  readonly sheet: SheetSnapshot;
  readonly placement: Placed;
  /** Counted after the insertions. */
  readonly cells: readonly CarriedCell[];
}

/**
 * Carries what no field or column of the packs is for, where both forms print the same words for it: last year's form of
 * a bureau has the same place for remarks and telephone numbers as this year's. Numbers are offered as amounts are.
 * @param unread cells of the old form that nothing else carries
 */
export function carryPrinted(
  unread: readonly LeftBehind[],
  carrying: Carrying,
  standing: Standing,
): readonly Settled[] {
  const grid = gridOf(standing.sheet);
  const { source, target } = carrying;
  const { join } = standing.placement;
  // Counted after the insertions: something else comes there, or a merged area hides it.
  const isTaken = (cell: CellRef): boolean =>
    isCovered(cell, join) || standing.cells.some((one) => one.cell && sameCell(one.cell, cell));
  return unread.map((left): Settled => {
    const entry = source.cells.find((one) => sameCell(one, left.source));
    if (!entry) return { kind: 'left', left };
    if (left.reason === 'unknown') {
      const place = besideLabel(entry, source, target, grid);
      const isOpen = place && !isTaken(placeAfter(place.entry, standing.placement));
      return isOpen ? settledAt(entry, place.words, place.entry, null) : { kind: 'left', left };
    }
    const head = standing.cells.find(
      ({ id, row, cell, source: from }) => id === row && cell !== null && from.row === entry.row,
    );
    if (left.reason !== 'no-column' || !head?.cell) return { kind: 'left', left };
    const { row, isNew } = placeNow(standing.placement.insertions, head.cell.row);
    const place = belowHeading(entry, source, target, grid, row);
    if (!place) return { kind: 'left', left };
    if (RESULTS.test(place.words)) return leave(entry, 'result');
    if (isTaken({ row: head.cell.row, column: place.entry.column })) return { kind: 'left', left };
    return settledAt(entry, place.words, place.entry, { ...head, isNewRow: isNew });
  });

  function settledAt(entry: Entry, words: string, place: Entry, head: CarriedCell | null): Settled {
    const { column } = place;
    const offered = offerOf(carrying, head?.part ?? 'whole', 'printed', entry);
    if (offered?.kind !== 'offer') return offered ?? leave(entry, 'unknown');
    const offer = {
      ...offered.offer,
      words,
      isMoney: typeof offered.offer.value === 'number',
    };
    const at = head?.isNewRow ? blankAt(place) : place;
    const done = settle(offer, at, carrying.options);
    if (done.kind !== 'cell') return done;
    const { carried } = done;
    return head?.cell
      ? {
          kind: 'cell',
          carried: {
            ...carried,
            row: head.row,
            isNewRow: head.isNewRow,
            cell: { row: head.cell.row, column },
            chosen: carried.chosen && head.chosen,
          },
        }
      : done;
  }
}

/** In a new row nothing stands yet. */
function blankAt({ row, column, numberFormat }: Entry): Entry {
  return { row, column, numberFormat, value: null, text: '', formula: null };
}
