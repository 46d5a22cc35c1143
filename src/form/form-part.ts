import { sameCell, type CellRef } from '../snapshot/area';
import type { Form } from './form';
import { AMOUNT_KEYS, type FieldKey } from './keys';

/** The parts of a form that a person would name, in the order in which they stand. */
export const FORM_PARTS = ['whole', 'general', 'budget', 'goal', 'tasks', 'indicators'] as const;

export type FormPart = (typeof FORM_PARTS)[number];

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** The part that a cell of the form belongs to, by its row; the title stands for the whole form. */
export function partOf(form: Form, cell: CellRef): FormPart {
  const { indicatorArea, indicatorHeading, taskArea, taskHeading } = form;
  const within = (rows: Rows | null): boolean =>
    rows !== null && rows.top <= cell.row && cell.row <= rows.bottom;

  if (sameCell(cell, form.title)) return 'whole';
  if (taskHeading && taskArea && within({ top: taskHeading.row, bottom: taskArea.bottom })) {
    return 'tasks';
  }
  if (indicatorHeading && indicatorArea && cell.row >= indicatorHeading.row) return 'indicators';
  if (within(rowsOf(form, ['其他需完成的任务']))) return 'tasks';
  if (within(rowsOf(form, ['总体绩效目标']))) return 'goal';
  return within(rowsOf(form, AMOUNT_KEYS)) ? 'budget' : 'general';
}

/** The rows from the first to the last of the fields, their labels included. */
function rowsOf(form: Form, keys: readonly FieldKey[]): Rows | null {
  const entries = keys.flatMap((key) => {
    const field = form.fields.get(key);
    return field ? [field.entry, ...(field.label ? [field.label] : [])] : [];
  });
  if (entries.length === 0) return null;
  const rows = entries.map(({ row }) => row);
  return { top: Math.min(...rows), bottom: Math.max(...rows) };
}
