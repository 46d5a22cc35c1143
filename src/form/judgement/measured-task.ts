import { isBlank } from '../../snapshot/snapshot';
import type { Form, Task } from '../form';
import { isFilled } from './filled';
import { keywordsOf } from './keywords';

/**
 * Whether the indicators speak of the tasks: in a name or a value one of them uses a word of the task's name, or its
 * name says what the task does or is to reach. Null for a task whose name says nothing that could be looked for.
 */
export function taskMeasure(form: Form): (task: Task) => boolean | null {
  const filled = form.indicators.filter(isFilled);
  const measured = filled.map(({ name, annual }) => `${name.text} ${annual}`).join('\n');
  const names = filled.map(({ name }) => [...keywordsOf(name.text)]);
  return ({ name, content, expectation }) => {
    const keywords = isBlank(name.value) ? [] : [...keywordsOf(name.text)];
    if (keywords.length === 0) return null;
    if (keywords.some((word) => measured.includes(word))) return true;
    const aims = `${content?.text ?? ''} ${expectation?.text ?? ''}`;
    return names.some((words) => {
      const shared = words.filter((word) => aims.includes(word)).length;
      return shared >= LEAST_SHARED && shared >= words.length * MOST;
    });
  };
}

/** So many words of an indicator's name, and such a part of them, say that the task is to reach it. */
const LEAST_SHARED = 3;
const MOST = 0.6;
