import { sameCell } from '../../../snapshot/area';
import { readerText } from '../../text/annual';
import type { Entry, Form } from '../../form';
import { goalCells } from '../../fields/goal-lines';
import { once } from '../once';

/** Whose words a cell holds. */
export interface OwnText {
  readonly entry: Entry;
  readonly text: string;
  readonly part: 'goal' | 'task' | 'indicator';
}

/** What the department wrote in words: the goals, the tasks, the names and values of this year; blanks left out. */
export const ownTexts = once((form: Form): readonly OwnText[] => {
  const { fields, tasks, indicators, projects } = form;
  const goals = [
    ...goalCells(form),
    fields.get('其他需完成的任务')?.entry,
    ...projects.map(({ goal }) => goal),
  ];
  return [
    ...goals.map((entry) => ({ entry, part: 'goal' as const })),
    ...tasks
      .flatMap(({ name, content, expectation }) => [name, content, expectation])
      .map((entry) => ({ entry, part: 'task' as const })),
    ...indicators
      .flatMap(({ name, value }) => (sameCell(name, value) ? [value] : [name, value]))
      .map((entry) => ({ entry, part: 'indicator' as const })),
  ].flatMap(({ entry, part }) => {
    const text = entry ? readerText(entry) : '';
    return entry && text.trim() !== '' ? [{ entry, text, part }] : [];
  });
});
