import type * as z from 'zod/mini';
import type { decisionSchema } from './decision-schema';

/** What a column may be that no known heading names. */
export const COLUMN_ROLES = ['level1', 'level2', 'name', 'operator', 'unit', 'other'] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** One thing that the user decided about how a form is read; see its schema. */
export type Decision = Readonly<z.infer<typeof decisionSchema>>;

export type About = Decision['about'];

/** Which form of the workbook: the sheet, and which of its forms, in reading order from 0. */
export type FormPlace = Pick<Decision, 'sheet' | 'nth'>;

export function isSamePlace(a: FormPlace, b: FormPlace): boolean {
  return a.sheet === b.sheet && a.nth === b.nth;
}

/** Whether both answer the same question. */
export function isSameQuestion(
  a: Pick<Decision, 'about' | 'at'>,
  b: Pick<Decision, 'about' | 'at'>,
): boolean {
  return a.about === b.about && a.at === b.at;
}
