import * as z from 'zod/mini';
import { isFilled } from '../../form/judgement/filled';
import { partsOf } from '../../form/judgement/indicators/project-part';
import { defineTunableRule } from '../rule';

export const fewIndicators = defineTunableRule({
  id: 'few-indicators',
  severity: 'info',
  fix: 'none',
  basis: ['practice'],
  examples: {
    wrong: [
      {
        without: ['质量指标', '时效指标', '成本指标', '经济效益指标', '可持续影响指标'],
        indicators: [
          ['数量指标', '群众文化活动场次', '≥60场'],
          ['社会效益指标', '服务群众人次', '≥5万人次'],
        ],
      },
    ],
    right: [{ indicators: [['数量指标', '群众文化活动场次', '≥60场']] }],
  },
  options: z.strictObject({ minimum: z._default(z.int().check(z.nonnegative()), 5) }),
  check(form, { minimum }) {
    if (form.indicatorHeading === null) return [];
    return partsOf(form).flatMap(({ head, indicators }) => {
      const count = indicators.filter(isFilled).length;
      if (count >= minimum) return [];
      const data = { actual: String(count), minimum: String(minimum) };
      return [{ cell: head, message: 'few' as const, data }];
    });
  },
});
