import type { Example } from '../rules/example';
import type { RuleHelpWords } from '../texts/rule-help';
import { exampleParts, type ExamplePart } from './example-parts';
import { escape, table } from './markdown';

/** An example as lines of Markdown: a small table for each part of the form that it shows. */
export function exampleLines(example: Example, words: RuleHelpWords['example']): readonly string[] {
  return exampleParts(example, words).flatMap((part) => [...partLines(part), '']);
}

function partLines(part: ExamplePart): readonly string[] {
  if (part.kind === 'notes') return part.notes.map((note) => `- ${escape(note)}`);
  return table(
    part.heading,
    part.rows.map((row) => row.map(escape)),
  );
}
