import type { Form } from '../form/form';
import { FORM_PARTS } from '../form/form-part';
import { withBlankRow } from '../library/placement/blank-row';
import { rowAfter, type CellText } from '../library/placement/placement';
import type { Plan } from '../plan/plan';
import { contains, headOf, type CellRef } from '../snapshot/area';
import type { CarriedCell, LeftBehind } from './carried';
import type { Carrying } from './offer';
import { planCarried } from './plan-carried';
import { offerFields } from './offer-fields';
import { offerIndicators, offerTasks } from './offer-rows';
import { DEFAULT_OPTIONS, type BringOverOptions } from './options';
import { sameProject, type BringOverTarget } from './target';
import { unreadCells } from './unread';
import { settleTitle, writeFields, type Settled } from './write-fields';
import { writeRows, type Placed } from './write-rows';
import { yearMoveOf, type YearMove } from './year-move';

/** An old form brought over into a new one, as far as it goes. */
export interface BroughtOver {
  readonly move: YearMove | null;
  /** From the top of the new form down, part by part; those that are not chosen, too. */
  readonly cells: readonly CarriedCell[];
  readonly left: readonly LeftBehind[];
  /** Cells of the old form that the new one repeats already. */
  readonly same: readonly CellRef[];
  /** Null where nothing is to be written. */
  readonly plan: Plan | null;
}

/**
 * Brings what an old form says into a new one: fields by what they are, tasks and indicators into printed rows and
 * new ones, amounts in the new form's unit, years moved on. What the new form holds stays unless it is chosen, its
 * formulas stay in any case. Every filled cell of the old form is carried, offered, the same already, or left behind
 * with a reason. Pure.
 */
export function bringOver(
  source: Form,
  into: BringOverTarget,
  options: BringOverOptions = DEFAULT_OPTIONS,
): BroughtOver {
  const target = { ...into, form: withBlankRow(into.form) };
  const sheet = target.snapshot.sheets.find(({ name }) => name === target.form.sheet);
  if (!sheet) throw new Error(`${target.form.sheet} is not in the snapshot`);
  const move = yearMoveOf(source, target.form);
  const carrying: Carrying = { source, target: target.form, move, options };

  const fields = offerFields(carrying);
  const tasks = offerTasks(carrying);
  const indicators = offerIndicators(carrying);
  const project = sameProject(source, target.form);
  const rows = writeRows([...tasks.rows, ...indicators.rows], target, project, sheet, options);
  const title = settleTitle(carrying);
  const settledFields = [
    ...(title ? [title] : []),
    ...writeFields(
      fields.flatMap((each) => (each?.kind === 'offer' ? [each.offer] : [])),
      carrying,
    ),
  ];

  const { placement } = rows;
  const now = (cell: CellRef): CellRef => placeNow(cell, placement);
  const shifted = (carried: CarriedCell): CarriedCell => ({
    ...carried,
    cell: carried.cell && now(carried.cell),
  });
  const fieldCells = cellsOf(settledFields).map(shifted);
  const cells = [
    ...fieldCells,
    ...cellsOf(rows.standing).map(shifted),
    ...cellsOf(rows.placed),
  ].sort(inReadingOrder);
  const settled = [...settledFields, ...rows.standing, ...rows.placed];
  const left = [
    ...fields.flatMap((each) => (each?.kind === 'left' ? [each.left] : [])),
    ...tasks.left,
    ...indicators.left,
    ...settled.flatMap((each) => (each.kind === 'left' ? [each.left] : [])),
  ];
  const same = settled.flatMap((each) => (each.kind === 'same' ? [each.source] : []));
  const told = [...cells, ...left].map(({ source: cell }) => cell);
  const texts: readonly CellText[] = [
    ...placement.cells,
    ...fieldCells.flatMap(({ cell, after, chosen }) =>
      cell && chosen ? [{ cell, value: after }] : [],
    ),
    ...rows.fills.map(({ cell, value }) => ({ cell: now(cell), value })),
  ];
  return {
    move,
    cells,
    left: [...left, ...unreadCells(source, [...told, ...same])],
    same,
    plan: planCarried({ ...placement, cells: texts }, cells, target.snapshot),
  };
}

/** Where a cell that is there now stands once rows are in: one whose area grows upwards, at its new head. */
function placeNow(cell: CellRef, { insertions, join }: Placed): CellRef {
  const moved = { ...cell, row: rowAfter(insertions, cell.row) };
  const area = join.find((each) => contains(each, moved));
  return area ? headOf(area) : moved;
}

function cellsOf(settled: readonly Settled[]): readonly CarriedCell[] {
  return settled.flatMap((each) => (each.kind === 'cell' ? [each.carried] : []));
}

const LAST = Number.MAX_SAFE_INTEGER;

/** Part by part, rows together, from the top down as the new form has them; what has no place in it last. */
function inReadingOrder(a: CarriedCell, b: CarriedCell): number {
  return (
    FORM_PARTS.indexOf(a.part) - FORM_PARTS.indexOf(b.part) ||
    (a.cell?.row ?? LAST) - (b.cell?.row ?? LAST) ||
    a.source.row - b.source.row ||
    (a.cell?.column ?? 0) - (b.cell?.column ?? 0)
  );
}
