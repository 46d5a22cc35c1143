import type { Form } from '../../form/form';
import { isFilled } from '../../form/judgement/filled';
import { classOf } from '../../form/judgement/indicators/indicator-class';
import { statesTime } from '../../form/judgement/values/timing';
import { isMeasured } from '../../form/target/read-target';
import { share, type Evidence } from './evidence';

/** What lets somebody check at the year's end whether the goals were reached. */
export function feasibilityOf({ indicators }: Form): readonly Evidence[] {
  const filled = indicators.filter(isFilled);
  return [
    ...share(
      'values-checkable',
      filled,
      ({ target }) => target.kind !== 'text' && target.kind !== 'blank',
      ({ value }) => value,
    ),
    ...share(
      'values-compared',
      filled.filter(({ target }) => isMeasured(target)),
      ({ target }) => isMeasured(target) && target.comparator !== null,
      ({ value }) => value,
    ),
    ...share(
      'deadlines-told',
      filled.filter((row) => classOf(row) === '时效'),
      statesTime,
      ({ value }) => value,
    ),
  ];
}
