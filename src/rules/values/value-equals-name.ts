import { isBlank } from '../../snapshot/snapshot';
import { excerpt } from '../excerpt';
import { defineRule, type Report } from '../rule';

/** What makes no difference between two wordings. */
const FRAME = /[\s\p{P}\p{S}]/gu;
const ONLY_A_NUMBER = /^[\d.,%\s≥≤=<>]+$/u;

export const valueEqualsName = defineRule({
  id: 'value-equals-name',
  severity: 'warning',
  fix: 'none',
  basis: ['practice'],
  examples: {
    wrong: [{ indicators: [['质量指标', '确保活动安全', '确保活动安全']] }],
    right: [{ indicators: [['质量指标', '活动安全达标率', '=100%']] }],
  },
  check(form) {
    return form.indicators.flatMap(
      ({ name, value, annual }): readonly Report<'value-equals-name'>[] => {
        const [named, said] = [name.text, annual].map((text) =>
          text.normalize('NFKC').replace(FRAME, ''),
        );
        if (isBlank(name.value)) return [];
        if (ONLY_A_NUMBER.test(name.text.normalize('NFKC').trim())) {
          return [{ cell: name, message: 'number', data: { name: excerpt(name.text) } }];
        }
        if (said === '' || said !== named) return [];
        return [{ cell: value, message: 'repeated', data: { value: excerpt(annual) } }];
      },
    );
  },
});
