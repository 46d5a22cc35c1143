import type { Example } from '../rules/example';
import { isError, type CellValue } from '../snapshot/snapshot';
import { fill } from '../texts/sentence';
import type { HelpWords } from './help-words';
import { escape, table } from './markdown';

type Words = HelpWords['example'];

/** An example as lines of Markdown: a small table for each part of the form that it shows. */
export function exampleLines(example: Example, words: Words): readonly string[] {
  const notes = notesOf(example, words);
  const parts = [
    fieldTable(example, words),
    taskTable(example, words),
    indicatorTable(example, words),
    notes.map((note) => `- ${escape(note)}`),
  ];
  return parts.filter((lines) => lines.length > 0).flatMap((lines) => [...lines, '']);
}

function fieldTable({ fields = {} }: Example, words: Words): readonly string[] {
  const rows = Object.entries(fields).map(([key, value]) => [key, shown(value, words)]);
  return rows.length === 0 ? [] : table([words.field, words.value], rows);
}

function taskTable({ tasks }: Example, words: Words): readonly string[] {
  if (!tasks) return [];
  const { name, content, amount, expectation } = words.task;
  const rows = tasks.map((task) => task.map((cell) => shown(cell, words)));
  return table([name, content, amount, expectation], rows);
}

function indicatorTable({ indicators }: Example, words: Words): readonly string[] {
  if (!indicators) return [];
  const { level2, name, value, cycle } = words.indicator;
  const hasCycle = indicators.some((row) => row[3] !== undefined);
  const rows = indicators.map(([className, named, annual, period = null]) =>
    [className, named, annual, ...(hasCycle ? [period] : [])].map((cell) => shown(cell, words)),
  );
  return table([level2, name, value, ...(hasCycle ? [cycle] : [])], rows);
}

function notesOf(example: Example, words: Words): readonly string[] {
  const { without = [], weights, labels = {}, names = {} } = example;
  return [
    ...without.map((missing) => fill(words.without, { class: missing })),
    ...(weights
      ? [fill(words.weights, { weights: weights.map((weight) => shown(weight, words)).join('、') })]
      : []),
    ...Object.entries(labels).map(([expected, written]) =>
      fill(words.label, { expected, written }),
    ),
    ...Object.entries(names).map(([name, target]) => fill(words.name, { name, target })),
  ];
}

function shown(value: CellValue, words: Words): string {
  if (value === null || value === '') return words.blank;
  return escape(isError(value) ? fill(words.error, { error: value.error }) : String(value));
}
