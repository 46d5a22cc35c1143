import type { Entry } from '../../form/form';
import { sameCell, type CellRef } from '../../snapshot/area';
import type { CarriedCell, LeftBehind } from '../carried';
import { leave, offerOf } from '../offered/offer';
import { settle, type Settled, type Settling } from '../settled/settle';
import { belowHeading, besideLabel } from './by-printed-words';

/** What the year before came to is not what this year is to come to. */
const RESULTS = /完成|得分|自评|评分|实际|决算|上年|去年|执行/u;

/**
 * Carries what no field or column of the packs is for, where both forms print the same words for it: last year's form of
 * a bureau has the same place for remarks and telephone numbers as this year's. Numbers are offered as amounts are.
 * @param unread cells of the old form that nothing else carries
 * @param carried where something else comes to stand
 */
export function carryPrinted(
  unread: readonly LeftBehind[],
  settling: Settling,
  carried: readonly CarriedCell[],
): readonly Settled[] {
  const { source, target, ground } = settling;
  const { grid } = ground;
  const isTaken = (cell: CellRef): boolean =>
    ground.isHidden(cell) || carried.some((one) => one.cell && sameCell(one.cell, cell));
  return unread.map((left): Settled => {
    const entry = source.cells.find((one) => sameCell(one, left.source));
    if (!entry) return { kind: 'left', left };
    if (left.reason === 'unknown') {
      const place = besideLabel(entry, source, target, grid);
      const isOpen = place && !isTaken(ground.after(place.entry));
      return isOpen ? settledAt(entry, place.words, place.entry, null) : { kind: 'left', left };
    }
    const head = carried.find(
      ({ id, row, cell, source: from }) => id === row && cell !== null && from.row === entry.row,
    );
    if (left.reason !== 'no-column' || !head?.cell) return { kind: 'left', left };
    const { row, isNew } = ground.before(head.cell.row);
    const place = belowHeading(entry, source, target, grid, row);
    if (!place) return { kind: 'left', left };
    if (RESULTS.test(place.words)) return leave(entry, 'result');
    if (isTaken({ row: head.cell.row, column: place.entry.column })) return { kind: 'left', left };
    return settledAt(entry, place.words, place.entry, { ...head, isNewRow: isNew });
  });

  function settledAt(entry: Entry, words: string, place: Entry, head: CarriedCell | null): Settled {
    const { column } = place;
    const offered = offerOf(settling, head?.part ?? 'whole', 'printed', entry);
    if (offered?.kind !== 'offer') return offered ?? leave(entry, 'unknown');
    const offer = {
      ...offered.offer,
      words,
      isMoney: typeof offered.offer.value === 'number',
    };
    const at = head?.isNewRow ? blankAt(place) : place;
    const done = settle(offer, at, settling);
    if (done.kind !== 'cell') return done;
    if (!head?.cell) return done;
    const { row, isNewRow, chosen } = head;
    const cell = { row: head.cell.row, column };
    const isChosen = done.carried.chosen && chosen;
    return { kind: 'cell', carried: { ...done.carried, row, isNewRow, cell, chosen: isChosen } };
  }
}

/** In a new row nothing stands yet. */
function blankAt({ row, column, numberFormat }: Entry): Entry {
  return { row, column, numberFormat, value: null, text: '', formula: null };
}
