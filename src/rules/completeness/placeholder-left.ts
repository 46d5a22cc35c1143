import type { Entry, Form } from '../../form/form';
import { placeholderIn } from '../../form/judgement/placeholder';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const placeholderLeft = defineRule({
  id: 'placeholder-left',
  severity: 'error',
  fix: 'none',
  check(form) {
    return answers(form).flatMap((entry) => {
      const found = typeof entry.value === 'string' ? placeholderIn(entry.value) : null;
      if (found === null) return [];
      return [{ cell: entry, message: found.kind, data: { residue: excerpt(found.residue) } }];
    });
  },
});

/** What the user filled in, each cell once; printed labels keep their own ellipses. */
function answers(form: Form): readonly Entry[] {
  const entries = [
    form.title,
    ...[...form.fields.values()].map(({ entry }) => entry),
    ...form.tasks.flatMap(({ name, content, amount, expectation }) => [
      name,
      content,
      amount,
      expectation,
    ]),
    ...form.indicators.flatMap(({ name, cycle, value, operator, unit }) => [
      name,
      cycle,
      value,
      operator,
      unit,
    ]),
  ].filter((entry) => entry !== null);
  const once = new Map(entries.map((entry) => [`${entry.row}:${entry.column}`, entry]));
  return [...once.values()];
}
