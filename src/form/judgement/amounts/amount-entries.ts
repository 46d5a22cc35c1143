import { sameCell } from '../../../snapshot/area';
import type { Entry, Form } from '../../form';
import { AMOUNT_KEYS } from '../../keys';

/**
 * Every cell of the form where nothing but money belongs: fields, further columns of the money table, tasks. A cell
 * that tells its amount in words is none.
 */
export function amountEntries(form: Form): readonly Entry[] {
  const fields = AMOUNT_KEYS.flatMap((key) => form.fields.get(key)?.entry ?? []);
  const further = form.moneyColumns
    .flatMap((column) => [...column.values()].map(({ entry }) => entry))
    .filter((entry) => !fields.some((field) => sameCell(field, entry)));
  return [...fields, ...further, ...form.tasks.flatMap(({ amount }) => amount ?? [])].filter(
    ({ part }) => part === undefined,
  );
}
