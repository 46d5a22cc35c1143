import type { Indicator } from '../../form/form';
import { partsOf } from '../../form/judgement/project-part';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

const FRAME = /[\s\p{P}]/gu;

export const duplicateIndicator = defineRule({
  id: 'duplicate-indicator',
  severity: 'warning',
  fix: 'suggest',
  basis: ['practice'],
  examples: {
    wrong: [
      {
        indicators: [
          ['数量指标', '免费开放天数', '≥300天'],
          ['数量指标', '免费开放天数', '≥280天'],
        ],
      },
      {
        indicators: [
          ['数量指标', '服务群众人次', '≥5万人次'],
          ['社会效益指标', '服务群众人次', '≥5万人次'],
        ],
      },
    ],
    right: [
      {
        indicators: [
          ['数量指标', '主馆免费开放天数', '≥300天'],
          ['数量指标', '分馆免费开放天数', '≥280天'],
        ],
      },
    ],
  },
  check(form) {
    return partsOf(form).flatMap(({ indicators }) => {
      const before: Indicator[] = [];
      return indicators.flatMap((row) => {
        const name = plain(row.name.text);
        if (name === '') return [];
        const twin = before.find((other) => plain(other.name.text) === name && isTwin(other, row));
        before.push(row);
        if (!twin) return [];
        const data = { name: excerpt(row.name.text), row: String(twin.row + 1) };
        return [{ cell: row.name, message: 'twice' as const, data }];
      });
    });
  },
});

/** In one class the name alone decides; across classes the same thing may be judged in two ways. */
function isTwin(a: Indicator, b: Indicator): boolean {
  if (a.level1 === b.level1 && a.level2 === b.level2) return true;
  return plain(a.annual) !== '' && plain(a.annual) === plain(b.annual);
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(FRAME, '');
}
