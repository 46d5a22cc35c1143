import { classGuessOf } from '../../form/judgement/indicators/class-guess';
import { classWord } from '../../form/text/own-class';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const wrongClass = defineRule({
  id: 'wrong-class',
  severity: 'warning',
  fix: 'suggest',
  basis: ['practice', '88'],
  examples: {
    wrong: [
      { indicators: [['社会效益指标', '群众满意度', '≥90%']] },
      { indicators: [['数量指标', '培训合格率', '≥95%']] },
      { indicators: [['社会效益指标', '开展专题培训', '≥6期']] },
    ],
    right: [
      { indicators: [['质量指标', '培训合格率', '≥95%']] },
      { indicators: [['数量指标', '开展专题培训', '≥6期']] },
    ],
  },
  check(form) {
    return form.indicators.flatMap((row) => {
      const guess = classGuessOf(row);
      if (!guess) return [];
      const actual =
        row.level2 === null
          ? classWord(form.readBy, 'level1', row.level1 ?? '')
          : classWord(form.readBy, 'level2', row.level2);
      const data = { name: excerpt(row.name.text), actual };
      return [{ cell: row.name, message: guess.because, data }];
    });
  },
});
