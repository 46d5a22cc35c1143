import type { Form, Indicator, Task } from '../../form/form';
import { isFilled } from '../../form/judgement/filled';
import { isBlank } from '../../snapshot/snapshot';
import { share, type Evidence } from './evidence';

/** What is filled in, of what the form prints. */
export function completenessOf(form: Form): readonly Evidence[] {
  const { fields, tasks, indicators } = form;
  return [
    ...share(
      'fields-filled',
      [...fields.values()],
      ({ entry }) => !isBlank(entry.value),
      ({ entry }) => entry,
    ),
    ...share('tasks-whole', tasks, isWhole, ({ name }) => name),
    ...share(
      'indicators-whole',
      indicators,
      ({ name, annual }) => !isBlank(name.value) && !isBlank(annual),
      ({ name }) => name,
    ),
    ...share('classes-filled', classesOf(indicators), isClassFilled, ([first]) => first.name),
  ];
}

function isWhole({ name, content, amount, expectation }: Task): boolean {
  return [name, content, amount, expectation].every(
    (entry) => entry === null || !isBlank(entry.value),
  );
}

type Class = readonly [Indicator, ...Indicator[]];

/** The rows of each class that the form prints. */
function classesOf(indicators: readonly Indicator[]): readonly Class[] {
  const classes = new Map<string, [Indicator, ...Indicator[]]>();
  for (const indicator of indicators) {
    const name = indicator.level2 ?? indicator.level1;
    if (name === null) continue;
    const known = classes.get(name);
    if (known) known.push(indicator);
    else classes.set(name, [indicator]);
  }
  return [...classes.values()];
}

function isClassFilled(rows: Class): boolean {
  return rows.some(isFilled);
}
