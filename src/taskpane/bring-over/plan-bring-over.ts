import { bringOver, type BroughtOver } from '../../bring-over/bring-over';
import type { BringOverOptions } from '../../bring-over/options';
import type { Form } from '../../form/form';
import type { FormReading } from '../../session/propose';
import { keyOf } from './old-form';

/** What bringing over would do, and what there is to bring over from. */
export interface BringOverProposal {
  readonly target: Form;
  /** The other forms of the workbook. */
  readonly others: readonly Form[];
  /** Null while no old form is chosen. */
  readonly source: Form | null;
  readonly brought: BroughtOver | null;
}

/**
 * What bringing a form over into the one in view would do. Pure.
 * @param chosen key of the old form; null for the only other one of the workbook, if there is just one
 */
export function planBringOver(
  { snapshot, forms, current }: FormReading,
  chosen: string | null,
  fromFile: readonly Form[],
  options: BringOverOptions,
): BringOverProposal {
  const target = current.form;
  const others = forms.map(({ form }) => form).filter((form) => form !== target);
  const [only, ...more] = others;
  const named =
    others.find((form) => keyOf(form, 'workbook') === chosen) ??
    fromFile.find((form) => keyOf(form, 'file') === chosen);
  const source = named ?? (chosen === null && more.length === 0 ? (only ?? null) : null);
  const brought = source && bringOver(source, { form: target, snapshot }, options);
  return { target, others, source, brought };
}
