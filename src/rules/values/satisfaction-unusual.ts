import * as z from 'zod/mini';
import { isSatisfaction } from '../../form/judgement/indicators/indicator-class';
import { measuredDirection } from '../../form/judgement/indicators/measured';
import { excerpt } from '../excerpt';
import { defineTunableRule, type Report } from '../rule';

export const satisfactionUnusual = defineTunableRule({
  id: 'satisfaction-unusual',
  severity: 'info',
  fix: 'none',
  basis: ['practice'],
  examples: {
    wrong: [
      { indicators: [['服务对象满意度指标', '群众满意度', '≥60%']] },
      { indicators: [['服务对象满意度指标', '群众满意度', '=100%']] },
    ],
    right: [{ indicators: [['服务对象满意度指标', '群众满意度', '≥90%']] }],
  },
  /** Percent below which a satisfaction is called low; no norm sets one. */
  options: z.strictObject({
    lowest: z._default(z.number().check(z.minimum(0), z.maximum(100)), 80),
  }),
  check(form, { lowest }) {
    return form.indicators.flatMap((row): readonly Report<'satisfaction-unusual'>[] => {
      const { target, value, annual } = row;
      if (target.kind !== 'percent' || !isSatisfaction(row)) return [];
      if (measuredDirection(row) === 'smaller') return [];
      const data = { value: excerpt(annual), lowest: String(lowest) };
      if (target.number.lt(lowest)) return [{ cell: value, message: 'low', data }];
      const isAll = target.number.eq(100) && target.comparator !== '≤' && target.comparator !== '<';
      return isAll ? [{ cell: value, message: 'all', data: { value: data.value } }] : [];
    });
  },
});
