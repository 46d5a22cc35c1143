import { isFilled } from '../../form/judgement/filled';
import { classWord } from '../../form/text/own-class';
import { defineRule } from '../rule';

export const emptyClassRow = defineRule({
  id: 'empty-class-row',
  severity: 'info',
  fix: 'suggest',
  basis: ['practice'],
  examples: {
    wrong: [{ indicators: [['经济效益指标', '', null]] }],
    right: [{ indicators: [['经济效益指标', '带动文化消费增长率', '≥5%']] }],
  },
  check(form) {
    const answered = new Set(form.indicators.filter(isFilled).map(({ level2 }) => level2));
    const asked = new Set<string>();
    return form.indicators.flatMap((indicator) => {
      const { level2, name } = indicator;
      if (level2 === null || isFilled(indicator) || answered.has(level2) || asked.has(level2)) {
        return [];
      }
      asked.add(level2);
      return [
        {
          cell: name,
          message: 'empty',
          data: { class: classWord(form.readBy, 'level2', level2) },
          detail: level2,
        },
      ];
    });
  },
});
