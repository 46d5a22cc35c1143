import type { Form } from '../../form/form';

/** Where in a form a word stands that leads to an entry. */
export const SOURCES = ['department', 'task', 'goal'] as const;
export type Source = (typeof SOURCES)[number];

export interface SourceText {
  readonly source: Source;
  readonly text: string;
  /** How much a word in it counts. */
  readonly weight: number;
}

/** What a form says of the work that it is about, indicators apart. */
export function sourcesOf({ fields, tasks }: Form): readonly SourceText[] {
  const textOf = (key: '部门名称' | '项目名称' | '总体绩效目标'): string =>
    fields.get(key)?.entry.text.trim() ?? '';
  return [
    { source: 'department', text: `${textOf('部门名称')}\n${textOf('项目名称')}`, weight: 2 },
    {
      source: 'task',
      text: tasks
        .map(({ name, content, expectation }) => wordsOf(name, content, expectation))
        .join('\n'),
      weight: 2,
    },
    { source: 'goal', text: textOf('总体绩效目标'), weight: 1 },
  ];
}

function wordsOf(...entries: readonly ({ readonly text: string } | null)[]): string {
  return entries.map((entry) => entry?.text ?? '').join('\n');
}
