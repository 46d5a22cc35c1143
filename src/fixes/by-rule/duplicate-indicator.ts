import type { Indicator } from '../../form/form';
import { pointsInto } from '../../plan/expectations/points-into';
import type { Snapshot } from '../../snapshot/snapshot';
import { changing, UNCLEAR } from '../drafts';
import type { Draft, Fixer } from '../fix';
import { blankedCells, standsForOthers } from '../value/row-texts';
import { rowNamedAt } from '../value/row-value-at';

/** One of two rows that say the same is emptied: the later one, or the first. Not where formulas look into both. */
export const fixDuplicateIndicator: Fixer = ({ cell, data }, { form, snapshot }) => {
  const later = rowNamedAt(form, cell);
  const first = form.indicators.find(({ row }) => row + 1 === Number(data['row']));
  if (!later || !first) return UNCLEAR;
  const alone = [later, first].filter((row) => !standsForOthers(row, form.indicators));
  if (alone.length === 0) return { refused: 'covered' };
  const free = alone.filter((row) => !isReferredTo(row, form.sheet, snapshot));
  if (free.length === 0) return { refused: 'referred' };
  return free.map((row) => blanking(row, row === later ? first : later));
};

function blanking(row: Indicator, kept: Indicator): Draft {
  const title = {
    key: 'blank-row',
    data: { row: String(row.row + 1), kept: String(kept.row + 1) },
  } as const;
  return changing(`row ${row.row}`, title, blankedCells(row));
}

function isReferredTo({ row }: Indicator, sheet: string, { sheets }: Snapshot): boolean {
  const rows = { sheet, top: row, bottom: row };
  return sheets.some(({ name, cells }) =>
    [...cells.values()].some(
      (cell) => cell.formula !== null && cell.row !== row && pointsInto(cell.formula, name, rows),
    ),
  );
}
