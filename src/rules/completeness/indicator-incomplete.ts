import { isBlank } from '../../snapshot/snapshot';
import { isOnlyPlaceholder } from '../../form/judgement/words/placeholder';
import { excerpt } from '../excerpt';
import { defineRule, type Report } from '../rule';

export const indicatorIncomplete = defineRule({
  id: 'indicator-incomplete',
  severity: 'error',
  fix: 'none',
  basis: ['form'],
  examples: {
    wrong: [
      { indicators: [['数量指标', '免费开放天数', null]] },
      { indicators: [['数量指标', '', '≥300天']] },
    ],
    right: [{ indicators: [['数量指标', '免费开放天数', '≥300天']] }],
  },
  check(form) {
    return form.indicators.flatMap(
      ({ name, value, annual }): readonly Report<'indicator-incomplete'>[] => {
        const named = !isBlank(name.value);
        const valued = !isBlank(annual);
        // What is left of the template is no name: placeholder-left speaks.
        if (named === valued || (!valued && isOnlyPlaceholder(name.text))) return [];
        return named
          ? [{ cell: value, message: 'value', data: { name: excerpt(name.text) } }]
          : [{ cell: name, message: 'name', data: { value: excerpt(annual) } }];
      },
    );
  },
});
