import { foldText } from '../../form/text/label';
import { classWord, isOwnClass } from '../../form/text/own-class';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

/** Names of classes that the forms have given up, and those that only say the first level again. */
const OUTDATED = /目标$|^环境效益|^满意度(?:指标)?$/u;

export const classNameNonstandard = defineRule({
  id: 'class-name-nonstandard',
  severity: 'info',
  fix: 'suggest',
  basis: ['form'],
  examples: {
    wrong: [
      { indicators: [['环境效益指标', '公园绿地面积', '≥3公顷']] },
      { labels: { 数量指标: '数量目标' } },
    ],
    right: [{ indicators: [['生态效益指标', '公园绿地面积', '≥3公顷']] }],
  },
  check(form) {
    const seen = new Set<string>();
    return form.indicators.flatMap(({ level2, level2Entry }) => {
      if (!level2Entry || level2 === null) return [];
      const place = `${level2Entry.row},${level2Entry.column}`;
      const written = foldText(level2Entry.text);
      const isMeant = written === level2 || isOwnClass(form.readBy, written);
      if (seen.has(place) || isMeant || !OUTDATED.test(written)) return [];
      seen.add(place);
      const expected = classWord(form.readBy, 'level2', level2);
      const data = { written: excerpt(level2Entry.text), expected };
      return [{ cell: level2Entry, message: 'outdated' as const, data }];
    });
  },
});
