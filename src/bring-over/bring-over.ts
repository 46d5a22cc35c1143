import type { Form } from '../form/form';
import { FORM_PARTS } from '../form/form-part';
import { withBlankRow } from '../library/placement/blank-row';
import type { CellText } from '../library/placement/placement';
import type { Plan } from '../plan/plan';
import type { CellRef } from '../snapshot/area';
import type { CarriedCell, LeftBehind } from './carried';
import { carryPrinted } from './printed/carry-printed';
import type { Carrying } from './offer';
import { placeAfter } from './place-after';
import { planCarried } from './plan-carried';
import { offerFields } from './offer-fields';
import { offerIndicators, offerTasks } from './offer-rows';
import { DEFAULT_OPTIONS, type BringOverOptions } from './options';
import { sameProject, type BringOverTarget } from './target';
import { unreadCells } from './printed/unread';
import { settleTitle, writeFields, type Settled } from './write-fields';
import { writeRows } from './write-rows';
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
  const now = (cell: CellRef): CellRef => placeAfter(cell, placement);
  const shifted = (carried: CarriedCell): CarriedCell => ({
    ...carried,
    cell: carried.cell && now(carried.cell),
  });
  const fieldCells = cellsOf(settledFields).map(shifted);
  const known = [...fieldCells, ...cellsOf(rows.standing).map(shifted), ...cellsOf(rows.placed)];
  const settled = [...settledFields, ...rows.standing, ...rows.placed];
  const understood = [
    ...fields.flatMap((each) => (each?.kind === 'left' ? [each.left] : [])),
    ...tasks.left,
    ...indicators.left,
    ...leftIn(settled),
  ];
  const told = [...known, ...understood].map(({ source: cell }) => cell);
  const unread = unreadCells(source, target.form, [...told, ...sameIn(settled)]);
  const byWords = carryPrinted(unread, carrying, { sheet, placement, cells: known });
  const printed = cellsOf(byWords).map((carried) =>
    carried.row === null ? shifted(carried) : carried,
  );
  const cells = [...known, ...printed].sort(inReadingOrder);
  const texts: readonly CellText[] = [
    ...placement.cells,
    ...[...fieldCells, ...printed].flatMap(({ cell, after, chosen }) =>
      cell && chosen ? [{ cell, value: after }] : [],
    ),
    ...rows.fills.map(({ cell, value }) => ({ cell: now(cell), value })),
  ];
  return {
    move,
    cells,
    left: [...understood, ...leftIn(byWords)],
    same: [...sameIn(settled), ...sameIn(byWords)],
    plan: planCarried({ ...placement, cells: texts }, cells, target.snapshot),
  };
}

function cellsOf(settled: readonly Settled[]): readonly CarriedCell[] {
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
