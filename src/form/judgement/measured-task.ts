import { isBlank } from '../../snapshot/snapshot';
import type { Form, Task } from '../form';
import { isFilled } from './filled';
import { keywordsOf } from './keywords';

/**
 * Whether the indicators speak of the tasks: in a name or a value one of them uses a word of the task's name. Null for
 * a task whose name says nothing that could be looked for.
 */
export function taskMeasure(form: Form): (task: Task) => boolean | null {
  const measured = form.indicators
    .filter(isFilled)
    .map(({ name, annual }) => `${name.text} ${annual}`)
    .join('\n');
  return ({ name }) => {
    const keywords = isBlank(name.value) ? [] : [...keywordsOf(name.text)];
    return keywords.length === 0 ? null : keywords.some((word) => measured.includes(word));
  };
}
