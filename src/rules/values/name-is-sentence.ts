import * as z from 'zod/mini';
import { excerpt } from '../excerpt';
import { defineTunableRule, type Report } from '../rule';

const STOP = /[。！!；;]\s*$/u;

export const nameIsSentence = defineTunableRule({
  id: 'name-is-sentence',
  severity: 'info',
  fix: 'suggest',
  basis: ['practice'],
  examples: {
    wrong: [{ indicators: [['数量指标', '组织开展群众文化活动。', '≥60场']] }],
    right: [{ indicators: [['数量指标', '群众文化活动场次', '≥60场']] }],
  },
  /** Characters that a name may have. */
  options: z.strictObject({ longest: z._default(z.int().check(z.positive()), 30) }),
  check(form, { longest }) {
    return form.indicators.flatMap(({ name }): readonly Report<'name-is-sentence'>[] => {
      const text = name.text.trim();
      if (STOP.test(text)) return [{ cell: name, message: 'stop', data: { name: excerpt(text) } }];
      const length = Array.from(text).length;
      if (length <= longest) return [];
      const data = { name: excerpt(text), actual: String(length), longest: String(longest) };
      return [{ cell: name, message: 'long', data }];
    });
  },
});
