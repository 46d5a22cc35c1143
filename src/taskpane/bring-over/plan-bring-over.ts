import { bringOver, type BroughtOver } from '../../bring-over/bring-over';
import { formOfSource } from '../../bring-over/old/old-source';
import type { BringOverOptions } from '../../bring-over/options';
import { withSurroundings } from '../../bring-over/old/surroundings';
import type { Form } from '../../form/form';
import type { FormReading } from '../../session/propose';
import { keyOfOnly, offeredSources, type OfferedSource } from './old-form';

/** What bringing over would do, and what there is to bring over from. */
export interface BringOverProposal {
  readonly target: Form;
  readonly sources: readonly OfferedSource[];
  /** Null while no old form is chosen. */
  readonly source: OfferedSource | null;
  readonly brought: BroughtOver | null;
}

/**
 * What bringing a form over into the one in view would do. Pure.
 * @param chosen key of the old form; '' for none, null for the only other one of the workbook, if there is just one
 */
export function planBringOver(
  { snapshot, forms, current }: FormReading,
  chosen: string | null,
  fromFile: readonly Form[],
  options: BringOverOptions,
): BringOverProposal {
  const at = forms.indexOf(current);
  const whole = withSurroundings(
    forms.map(({ form }) => form),
    snapshot,
  );
  const target = whole[at] ?? current.form;
  const others = whole.filter((form) => form !== target);
  const sources = offeredSources(others, fromFile);
  const wanted = chosen ?? keyOfOnly(sources.filter(({ from }) => from === 'workbook'));
  const source = sources.find(({ key }) => key === wanted) ?? null;
  const brought =
    source && bringOver(formOfSource(source.source), { form: target, snapshot }, options);
  return { target, sources, source, brought };
}
