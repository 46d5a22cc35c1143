import type { Form } from '../../form/form';
import type { OldFormProblem } from '../../bring-over/read-old-forms';
import { printCell } from '../../snapshot/address';

/** What the user chose from: a file, as far as it was read. */
export type OldFile =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'read'; readonly name: string; readonly forms: readonly Form[] }
  | { readonly kind: 'failed'; readonly problem: OldFormProblem };

/** Tells the forms of the workbook and of the file apart, however often they are read. */
export function keyOf({ sheet, title }: Form, from: 'workbook' | 'file'): string {
  return `${from} ${printCell(title)} ${sheet}`;
}
