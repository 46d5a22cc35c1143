import type { Form } from '../../form/form';
import { isFilled } from '../../form/judgement/filled';
import { keywordsOf } from '../../form/judgement/words/keywords';
import { taskMeasure } from '../../form/judgement/words/measured-task';
import { ownTexts } from '../../form/judgement/words/own-texts';
import { share, type Evidence } from './evidence';

/** What ties goal, tasks and indicators together: words that come back. */
export function relevanceOf(form: Form): readonly Evidence[] {
  const measures = taskMeasure(form);
  const aims = ownTexts(form)
    .filter(({ part }) => part !== 'indicator')
    .map(({ text }) => text)
    .join('\n');
  return [
    ...share(
      'tasks-measured',
      form.tasks.filter((task) => measures(task) !== null),
      (task) => measures(task) === true,
      ({ name }) => name,
    ),
    ...share(
      'indicators-aimed',
      form.indicators.filter(isFilled),
      ({ name }) => [...keywordsOf(name.text)].some((word) => aims.includes(word)),
      ({ name }) => name,
    ),
  ];
}
