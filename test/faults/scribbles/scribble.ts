import type { Entry, Form } from '../../../src/form/form';
import type { Workbook } from '../../../src/workbook/workbook';
import type { Sheet } from '../../../src/workbook/sheet';

/** Where somebody was at work: one of the values of a form, and one of its other cells. */
export interface Spot {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly form: Form;
  readonly value: Entry;
  readonly other: Entry;
}

/** Something that people do to a form's workbook; the number chooses among its kinds. */
export type Scribble = (spot: Spot, variant: number) => void;

/** One of several. */
export function pick<Item>(items: readonly [Item, ...Item[]], variant: number): Item {
  return items[variant % items.length] ?? items[0];
}
