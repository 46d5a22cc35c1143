import type { Form } from '../form/form';
import type { Snapshot } from '../snapshot/snapshot';

/** The new form and the workbook that it stands in, as they are now. */
export interface BringOverTarget {
  readonly form: Form;
  readonly snapshot: Snapshot;
}
