import type { Indicator } from '../../form/form';
import {
  isAboutWork,
  namesBenefit,
  namesCost,
  namesSaving,
} from '../../form/judgement/indicators/direction';
import { classOf, isSatisfaction } from '../../form/judgement/indicators/indicator-class';
import { measuredDirection, measuresDrop } from '../../form/judgement/indicators/measured';
import type { Comparator } from '../../form/target/target';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

const REVERSED: Readonly<Record<Comparator, Comparator>> = {
  '≥': '≤',
  '>': '<',
  '≤': '≥',
  '<': '>',
  '=': '=',
};

export const wrongDirection = defineRule({
  id: 'wrong-direction',
  severity: 'error',
  fix: 'suggest',
  basis: ['practice'],
  examples: {
    wrong: [
      { indicators: [['质量指标', '群众投诉率', '≥2%']] },
      { indicators: [['成本指标', '单场活动成本', '≥1.5万元']] },
      { indicators: [['服务对象满意度指标', '群众满意度', '≤90%']] },
    ],
    right: [
      { indicators: [['质量指标', '群众投诉率', '≤2%']] },
      { indicators: [['数量指标', '受理群众投诉数量', '≥300件']] },
    ],
  },
  check(form) {
    return form.indicators.flatMap((row) => {
      const actual = comparatorOf(row);
      const wanted = wantedBound(row);
      if (actual === null || wanted === null || !contradicts(wanted, actual)) return [];
      const data = {
        name: excerpt(row.name.text),
        value: excerpt(row.annual),
        actual,
        expected: REVERSED[actual],
      };
      return [{ cell: row.value, message: wanted, data }];
    });
  },
});

type Wanted = 'smaller' | 'larger' | 'cost';

function comparatorOf({ target }: Indicator): Comparator | null {
  return 'number' in target ? target.comparator : null;
}

/** What the value's own words or the name tell comes first; then a satisfaction is to be high and a cost low. */
function wantedBound(row: Indicator): Wanted | null {
  if (measuresDrop(row)) return null;
  const measured = measuredDirection(row);
  if (measured !== null) return measured;
  if (isSatisfaction(row) && !isCount(row)) return 'larger';
  return isCost(row) ? 'cost' : null;
}

/** 差评不超过3次 counts what is amiss; a satisfaction is a share or a score. */
function isCount({ target }: Indicator): boolean {
  return (
    target.kind === 'number' && target.unit !== null && !/^(?:分|星|级|成|‰)/u.test(target.unit)
  );
}

/** Percentages among the costs are rates of execution or control, of which a floor is no mistake. */
function isCost(row: Indicator): boolean {
  const name = row.name.text;
  if (row.target.kind === 'percent' || namesSaving(name) || isAboutWork(name)) return false;
  if (namesBenefit(name)) return false;
  return classOf(row) === '成本' || namesCost(name);
}

function contradicts(wanted: Wanted, comparator: Comparator): boolean {
  return wanted === 'larger' ? /[≤<]/u.test(comparator) : /[≥>]/u.test(comparator);
}
