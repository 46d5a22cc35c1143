import { isBlank } from '../../../snapshot/snapshot';
import type { Form, Task } from '../../form';
import { isFilled } from '../filled';
import { keywordsOf, specialRuns } from './keywords';

/**
 * Whether the indicators speak of the tasks: in a name or a value one of them uses a word of the task's name, or its
 * name has a term of what the task does or is to reach. Null for a task whose name says nothing that could be looked for.
 */
export function taskMeasure(form: Form): (task: Task) => boolean | null {
  const filled = form.indicators.filter(isFilled);
  const measured = filled.map(({ name, annual }) => `${name.text} ${annual}`).join('\n');
  const terms = filled.flatMap(({ name }) => termsOf(name.text));
  return ({ name, content, expectation }) => {
    const keywords = isBlank(name.value) ? [] : [...keywordsOf(name.text)];
    if (keywords.length === 0) return null;
    if (keywords.some((word) => measured.includes(word))) return true;
    const aims = `${content?.text ?? ''} ${expectation?.text ?? ''}`;
    return terms.some((term) => aims.includes(term));
  };
}

/** So many characters in their order are no chance. */
const TERM = 4;

/** The runs of characters of a name that say what it is about: 互联网医, 联网医院 of 互联网医院上线时间. */
function termsOf(name: string): readonly string[] {
  return specialRuns(name).flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - TERM + 1) }, (_, at) => run.slice(at, at + TERM)),
  );
}
