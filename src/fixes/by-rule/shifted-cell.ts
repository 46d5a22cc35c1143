import type { Entry, Form, Indicator } from '../../form/form';
import { isBlank, isError } from '../../snapshot/snapshot';
import type { CellText } from '../../library/placement/placement';
import { changing, UNCLEAR } from '../drafts';
import type { Fixer } from '../fix';
import { rowNamedAt } from '../value/row-value-at';

/** The cells of a row that stands a column off go below their headings. */
export const fixShiftedCell: Fixer = ({ cell }, { form }) => {
  const row = rowNamedAt(form, cell);
  const model = row && straightRow(form, row);
  if (!row || !model) return UNCLEAR;
  const moves = PARTS.flatMap((part) => moveOf(row[part], model[part], row.row));
  const cells = cellsOf(moves);
  return cells === null ? UNCLEAR : [changing('shift', { key: 'shift', data: {} }, cells)];
};

const PARTS = ['name', 'cycle', 'value', 'operator', 'unit', 'weight'] as const;

/** A row that stands where its headings are, the nearest. */
function straightRow({ indicators }: Form, { row }: Indicator): Indicator | null {
  const straight = indicators.filter(({ displaced }) => !displaced);
  const [nearest] = straight.sort((a, b) => Math.abs(a.row - row) - Math.abs(b.row - row));
  return nearest ?? null;
}

interface Move {
  readonly from: Entry;
  readonly to: { readonly row: number; readonly column: number };
}

function moveOf(from: Entry | null, model: Entry | null, row: number): readonly Move[] {
  if (!from || !model || from.column === model.column || from.row !== row) return [];
  return [{ from, to: { row, column: model.column } }];
}

/** What was left is blanked unless another cell moves in; null where nothing is to be moved, or an error value is. */
function cellsOf(moves: readonly Move[]): readonly CellText[] | null {
  const written = moves.flatMap(({ from, to }): CellText[] => {
    const { value } = from;
    if (isError(value) || typeof value === 'boolean') return [];
    return [{ cell: to, value: isBlank(value) ? null : value }];
  });
  if (moves.length === 0 || written.length < moves.length) return null;
  const isFilled = ({ row, column }: Entry) =>
    moves.some(({ to }) => to.row === row && to.column === column);
  const left = moves.filter(({ from }) => !isFilled(from));
  return [
    ...written,
    ...left.map(({ from: { row, column } }) => ({ cell: { row, column }, value: null })),
  ];
}
