import type { Form } from '../form';
import { isSamePlace, isSameQuestion, type Decision } from './decision';

/** Decisions that no form was read by. */
export type LooseDecisions = Pick<Form, 'unfit' | 'setAside'>;

/**
 * The decisions that these forms were not read by, for each of them: those about what is no longer in question in it.
 * The first form also tells of those about forms that are gone, or that the user set aside.
 */
export function looseDecisions(
  decisions: readonly Decision[],
  forms: readonly Pick<Form, 'sheet' | 'nth' | 'decided'>[],
): readonly LooseDecisions[] {
  const absent = decisions.filter((one) => !forms.some((form) => isSamePlace(form, one)));
  const setAside = absent.filter(({ about }) => about === 'form');
  // What else was decided about a form that is set aside waits for it.
  const gone = absent.filter((one) => !setAside.some((form) => isSamePlace(form, one)));
  return forms.map((form, index) => {
    const unfit = decisions.filter((one) => isSamePlace(form, one) && !isReadBy(form, one));
    return index === 0 ? { unfit: [...unfit, ...gone], setAside } : { unfit, setAside: [] };
  });
}

function isReadBy({ decided }: Pick<Form, 'decided'>, decision: Decision): boolean {
  return decided.some(
    ({ question, choice }) => isSameQuestion(question, decision) && choice === decision.choice,
  );
}
