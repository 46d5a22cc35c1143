import type { Indicator } from '../../form/form';
import { partsOf } from '../../form/judgement/indicators/project-part';
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
      const before = new Map<string, Indicator>();
      return indicators.flatMap((row) => {
        const keys = twinKeys(row);
        const twin = keys.map((key) => before.get(key)).find((other) => other !== undefined);
        for (const key of keys) if (!before.has(key)) before.set(key, row);
        if (!twin) return [];
        const data = { name: excerpt(row.name.text), row: String(twin.row + 1) };
        return [{ cell: row.name, message: 'twice' as const, data }];
      });
    });
  },
});

/** What two rows have alike that are one. In one class the name alone decides; across classes the same thing may be judged in two ways. */
function twinKeys({ level1, level2, name, annual }: Indicator): readonly string[] {
  const named = plain(name.text);
  if (named === '') return [];
  const value = plain(annual);
  const inClass = JSON.stringify(['class', level1, level2, named]);
  return value === '' ? [inClass] : [inClass, JSON.stringify(['value', named, value])];
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(FRAME, '');
}
