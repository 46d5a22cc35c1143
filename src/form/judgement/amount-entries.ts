import type { Entry, Form } from '../form';
import { AMOUNT_KEYS } from '../keys';

/** Every cell of the form where money belongs, fields before tasks. */
export function amountEntries(form: Form): readonly Entry[] {
  return [
    ...AMOUNT_KEYS.map((key) => form.fields.get(key)?.entry ?? null),
    ...form.tasks.map(({ amount }) => amount),
  ].filter((entry) => entry !== null);
}
