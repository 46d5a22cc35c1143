import { unitInName } from '../../form/judgement/indicators/measure';
import { isUnfit } from '../../form/judgement/indicators/unit-fit';
import { valueRows } from '../../form/judgement/values/value-rows';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const unitMismatch = defineRule({
  id: 'unit-mismatch',
  severity: 'warning',
  fix: 'suggest',
  basis: ['practice'],
  examples: {
    wrong: [
      { indicators: [['质量指标', '艺术培训学员结业率', '≥95次']] },
      { indicators: [['数量指标', '参训学员人数', '≥500个']] },
    ],
    right: [{ indicators: [['数量指标', '参训学员人数', '≥500人']] }],
  },
  check(form) {
    return valueRows(form).flatMap((row) => {
      const { name, value, unit: unitEntry, target } = row;
      const unit = 'number' in target ? (target.unit ?? unitInName(name.text)) : null;
      if (unit === null || !isUnfit(name.text, unit)) return [];
      const data = { name: excerpt(name.text), unit };
      return [{ cell: unitEntry ?? value, message: 'unfit' as const, data }];
    });
  },
});
