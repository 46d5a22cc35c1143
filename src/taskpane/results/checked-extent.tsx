import type { Form } from '../../form/form';
import { fill } from '../../texts/template';
import { useTexts } from '../pane-context';

/** How much of the form the check has looked at. */
export function CheckedExtent({ form }: { readonly form: Form }) {
  const { problems } = useTexts().pane;
  return fill(problems.checked, {
    fields: String(form.fields.size),
    tasks: String(form.tasks.length),
    indicators: String(form.indicators.length),
  });
}
