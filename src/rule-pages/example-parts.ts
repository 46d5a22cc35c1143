import type { Example } from '../rules/example';
import { isError, type CellValue } from '../snapshot/snapshot';
import type { RuleHelpWords } from '../texts/rule-help';
import { fill } from '../texts/sentence';

type Words = RuleHelpWords['example'];

/** One part of the form that an example shows, in plain words: a small table, or remarks. */
export type ExamplePart =
  | {
      readonly kind: 'fields' | 'tasks' | 'indicators';
      readonly heading: readonly string[];
      /** As many cells in each as the heading has. */
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'notes'; readonly notes: readonly string[] };

/** What an example shows, part by part. */
export function exampleParts(example: Example, words: Words): readonly ExamplePart[] {
  const notes = notesOf(example, words);
  return [
    ...fieldPart(example, words),
    ...taskPart(example, words),
    ...indicatorPart(example, words),
    ...(notes.length > 0 ? [{ kind: 'notes', notes } as const] : []),
  ];
}

function fieldPart({ fields = {} }: Example, words: Words): readonly ExamplePart[] {
  const rows = Object.entries(fields).map(([key, value]) => [key, shown(value, words)]);
  return rows.length === 0 ? [] : [{ kind: 'fields', heading: [words.field, words.value], rows }];
}

function taskPart({ tasks }: Example, words: Words): readonly ExamplePart[] {
  if (!tasks) return [];
  const { name, content, amount, expectation } = words.task;
  const rows = tasks.map((task) => task.map((cell) => shown(cell, words)));
  return [{ kind: 'tasks', heading: [name, content, amount, expectation], rows }];
}

function indicatorPart({ indicators }: Example, words: Words): readonly ExamplePart[] {
  if (!indicators) return [];
  const { level2, name, value, cycle } = words.indicator;
  const hasCycle = indicators.some((row) => row[3] !== undefined);
  const rows = indicators.map(([className, named, annual, period = null]) =>
    [className, named, annual, ...(hasCycle ? [period] : [])].map((cell) => shown(cell, words)),
  );
  const heading = [level2, name, value, ...(hasCycle ? [cycle] : [])];
  return [{ kind: 'indicators', heading, rows }];
}

function notesOf(example: Example, words: Words): readonly string[] {
  const { without = [], weights, labels = {}, names = {}, heights = {} } = example;
  return [
    ...without.map((missing) => fill(words.without, { class: missing })),
    ...(weights
      ? [fill(words.weights, { weights: weights.map((weight) => shown(weight, words)).join('、') })]
      : []),
    ...Object.entries(labels).map(([expected, written]) =>
      fill(words.label, { expected, written }),
    ),
    ...Object.entries(names).map(([name, target]) => fill(words.name, { name, target })),
    ...Object.entries(heights).map(([field, height]) =>
      fill(words.height, { field, height: String(height) }),
    ),
  ];
}

function shown(value: CellValue, words: Words): string {
  if (value === null || value === '') return words.blank;
  return isError(value) ? fill(words.error, { error: value.error }) : String(value);
}
