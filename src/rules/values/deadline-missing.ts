import { classOf } from '../../form/judgement/indicators/indicator-class';
import { isWholeYear, statesTime } from '../../form/judgement/values/timing';
import { wordingOf } from '../../form/judgement/words/wording';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

const SPOKEN_FOR: readonly string[] = ['blank', 'error', 'placeholder', 'approximate'];

export const deadlineMissing = defineRule({
  id: 'deadline-missing',
  severity: 'warning',
  fix: 'suggest',
  basis: ['88'],
  examples: {
    wrong: [
      { indicators: [['时效指标', '场馆修缮及时性', '及时']] },
      { indicators: [['时效指标', '资金拨付', '按合同约定支付']] },
    ],
    right: [
      { indicators: [['时效指标', '场馆修缮完成时间', '2026年10月底前']] },
      { indicators: [['时效指标', '活动按期举办率', '=100%']] },
    ],
  },
  check(form) {
    return form.indicators.flatMap((row) => {
      if (classOf(row) !== '时效' || SPOKEN_FOR.includes(wordingOf(row).kind)) return [];
      if (isWholeYear(row.annual) || statesTime(row)) return [];
      const data = { value: excerpt(row.annual) };
      return [{ cell: row.value, message: 'none' as const, data }];
    });
  },
});
