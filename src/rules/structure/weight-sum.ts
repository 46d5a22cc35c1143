import { partsOf } from '../../form/judgement/indicators/project-part';
import { weightTotalOf } from '../../form/judgement/indicators/weight-total';
import { defineRule } from '../rule';

const WHOLE = 100;
/** The other points are those of 预算执行率, which most forms leave out of the table. */
const BESIDE_EXECUTION = 90;

export const weightSum = defineRule({
  id: 'weight-sum',
  severity: 'error',
  fix: 'none',
  basis: ['10', 'practice'],
  examples: {
    wrong: [{ weights: [10, 10, 10, 10, 5, 5, 5, 5, 5, 5, 5, 5, 5] }],
    right: [
      { weights: [10, 10, 10, 10, 5, 5, 5, 5, 10, 5, 5, 10, 10] },
      { weights: [10, 10, 10, 10, 5, 5, 5, 5, 5, 5, 5, 5, 10] },
    ],
  },
  check(form) {
    return partsOf(form).flatMap(({ head, indicators }) => {
      const total = weightTotalOf(indicators);
      if (!total || total.sum.eq(WHOLE)) return [];
      if (!total.countsExecution && total.sum.eq(BESIDE_EXECUTION)) return [];
      const sum = total.sum.toFixed();
      const difference = total.sum.minus(WHOLE).abs().toFixed();
      const message = total.countsExecution ? ('whole' as const) : ('other' as const);
      return [{ cell: head, message, data: { sum, difference }, detail: sum }];
    });
  },
});
