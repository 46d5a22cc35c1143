import type { Form } from '../form/form';
import { FORM_PARTS } from '../form/form-part';
import { gridOf } from '../form/outline/grid';
import { withBlankRow } from '../library/placement/blank-row';
import type { CellText } from '../library/placement/placement';
import type { Plan } from '../plan/plan';
import type { CellRef } from '../snapshot/area';
import type { CarriedCell, LeftBehind } from './carried';
import { fillKnownRow } from './settled/fill-known-row';
import { groundOf } from './settled/ground';
import { carryPrinted } from './printed/carry-printed';
import type { Carrying } from './offered/offer';
import { planCarried } from './plan/plan-carried';
import { offerFields } from './offered/offer-fields';
import { offerIndicators, offerTasks } from './offered/offer-rows';
import { DEFAULT_OPTIONS, type BringOverOptions } from './options';
import { sameProject, type BringOverTarget } from './target';
import { unreadCells } from './printed/unread';
import type { Settled, Settling } from './settled/settle';
import { settleFields, settleTitle } from './settled/settle-fields';
import { writeRows } from './settled/write-rows';
import { yearMoveOf, type YearMove } from './years/year-move';

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
  const grid = gridOf(sheet);
  const project = sameProject(source, target.form);
  const rows = writeRows([...tasks.rows, ...indicators.rows], target, project, grid, options);
  const { placement } = rows;
  const settling: Settling = { ...carrying, ground: groundOf(placement, grid) };
  const completed = [...rows.known].map(([row, known]) => fillKnownRow(row, known, settling));
  const title = settleTitle(settling);
  const offered = fields.flatMap((each) => (each?.kind === 'offer' ? [each.offer] : []));
  const alone = [...(title ? [title] : []), ...settleFields(offered, settling)];
  const understood = [...alone, ...completed.flatMap(({ settled }) => settled), ...rows.settled];

  const leftEarly = [
    ...fields.flatMap((each) => (each?.kind === 'left' ? [each.left] : [])),
    ...tasks.left,
    ...indicators.left,
    ...leftIn(understood),
  ];
  const told = [...cellsOf(understood), ...leftEarly].map(({ source: cell }) => cell);
  const unread = unreadCells(source, target.form, [...told, ...sameIn(understood)]);
  const byWords = carryPrinted(unread, settling, cellsOf(understood));

  const cells = cellsOf([...understood, ...byWords]).sort(inReadingOrder);
  const texts: readonly CellText[] = [
    ...placement.cells,
    ...cellsOf([...alone, ...byWords]).flatMap(({ cell, after, chosen }) =>
      cell && chosen ? [{ cell, value: after }] : [],
    ),
    ...completed.flatMap((row) => row.texts),
  ];
  return {
    move,
    cells,
    left: [...leftEarly, ...leftIn(byWords)],
    same: sameIn([...understood, ...byWords]),
    plan: planCarried({ ...placement, cells: texts }, cells, target.snapshot),
  };
}

function cellsOf(settled: readonly Settled[]): CarriedCell[] {
  return settled.flatMap((each) => (each.kind === 'cell' ? [each.carried] : []));
}

function leftIn(settled: readonly Settled[]): readonly LeftBehind[] {
  return settled.flatMap((each) => (each.kind === 'left' ? [each.left] : []));
}

function sameIn(settled: readonly Settled[]): readonly CellRef[] {
  return settled.flatMap((each) => (each.kind === 'same' ? [each.source] : []));
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
