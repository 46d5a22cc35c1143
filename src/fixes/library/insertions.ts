import type { Task } from '../../form/form';
import { projectAt } from '../../form/judgement/indicators/project-part';
import { choiceOf, valueOf } from '../../library/choice';
import type { LibraryEntry } from '../../library/entries';
import { planInsertion } from '../../library/insert-indicators';
import { placeIndicators } from '../../library/place-rows';
import type { CellRef } from '../../snapshot/area';
import type { Answers, Draft, Drafts, FixReading, FixRefusal } from '../fix';
import { carriedFrom } from './carried';
import { entriesForClass, entriesForTask } from './fitting-entries';

/** By which class a missing first level is answered. */
const FIRST_OF: Readonly<Record<string, string>> = {
  产出指标: '数量指标',
  效益指标: '社会效益指标',
  满意度指标: '服务对象满意度指标',
};

interface Wanted {
  /** As the finding names it: a second level, or a first one. */
  readonly level2: string;
  /** The finding's cell: which project of the form it is about. */
  readonly head: CellRef;
}

/** Standard indicators for a class that has none. */
export function insertions(
  { level2, head }: Wanted,
  reading: FixReading,
  answers: Answers,
): Drafts {
  const entries = entriesForClass(FIRST_OF[level2] ?? level2, reading.form);
  return draftsFor(entries, '', head, reading, answers);
}

/** Standard indicators that speak of a task, its numbers in their blanks. */
export function insertionsForTask(
  { name, content, expectation }: Task,
  reading: FixReading,
  answers: Answers,
): Drafts {
  const text = [name, content, expectation].map((entry) => entry?.text ?? '').join(' ');
  const entries = entriesForTask(name.text.trim(), text, reading.form);
  return draftsFor(entries, text, name, reading, answers);
}

function draftsFor(
  entries: readonly LibraryEntry[],
  text: string,
  head: CellRef,
  reading: FixReading,
  answers: Answers,
): Drafts {
  const drafts = entries.map((entry) => draftOf(entry, text, head, reading, answers));
  const made = drafts.filter((draft) => typeof draft !== 'string');
  const [reason] = drafts.filter((draft) => typeof draft === 'string');
  return made.length === 0 && reason !== undefined ? { refused: reason } : made;
}

function draftOf(
  entry: LibraryEntry,
  text: string,
  head: CellRef,
  { form, snapshot }: FixReading,
  answers: Answers,
): Draft | FixRefusal {
  const pick = { entry, values: { ...carriedFrom(text, entry), ...answers[entry.id] } };
  const value = valueOf(pick);
  const placement = placeIndicators(form, snapshot, [choiceOf(pick)], projectAt(form, head.row));
  if (placement.kind === 'refused') return placement.reason;
  const written = value.kind === 'filled' ? value.text : '';
  const title = { key: 'insert', data: { name: entry.name, value: written } } as const;
  if (value.kind === 'open') return { kind: 'open', id: entry.id, title, pick };
  const { edits } = planInsertion(placement, snapshot);
  return { kind: 'edits', id: entry.id, title, edits };
}
