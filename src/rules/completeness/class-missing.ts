import type { Form, Indicator } from '../../form/form';
import {
  classOf,
  isSatisfaction,
  type IndicatorClass,
} from '../../form/judgement/indicators/indicator-class';
import { ownClass } from '../../form/text/own-class';
import { isFilled } from '../../form/judgement/filled';
import { partsOf, type ProjectPart } from '../../form/judgement/indicators/project-part';
import { defineRule, type Report } from '../rule';

const REQUIRED = ['产出', '效益'] as const;
const EXPECTED = ['数量', '质量', '时效', '成本', '满意度'] as const;

export const classMissing = defineRule({
  id: 'class-missing',
  severity: 'error',
  fix: 'suggest',
  basis: ['34', '88', '101'],
  examples: {
    wrong: [
      { without: ['成本指标'] },
      { without: ['经济效益指标', '社会效益指标', '可持续影响指标'] },
      { without: ['服务对象满意度指标'] },
    ],
    right: [
      { indicators: [['成本指标', '单场活动成本', '≤1.5万元']] },
      { without: ['经济效益指标'] },
    ],
  },
  check(form) {
    if (!isClassified(form)) return [];
    return partsOf(form).flatMap((part) => missingFrom(part, form.readBy));
  },
});

function missingFrom(
  { head, indicators }: ProjectPart,
  readBy: Form['readBy'],
): readonly Report<'class-missing'>[] {
  const printed = presence(indicators);
  return [
    ...REQUIRED.filter((wanted) => !printed.has(wanted)).map(
      (wanted) =>
        ({
          cell: head,
          message: 'required',
          data: { class: calledHere(wanted, readBy) },
          detail: `${wanted}指标`,
        }) as const,
    ),
    ...EXPECTED.filter((wanted) => !printed.has(wanted)).map(
      (wanted) =>
        ({
          cell: head,
          message: 'expected',
          data: { class: calledHere(wanted, readBy) },
          detail: `${wanted}指标`,
          severity: 'warning',
        }) as const,
    ),
  ];
}

/** What the form itself calls the class that it lacks. */
function calledHere(wanted: string, readBy: Form['readBy']): string {
  const name = `${wanted}指标`;
  return (
    ownClass(readBy, 'level1', name) ??
    ownClass(readBy, 'level2', wanted === '满意度' ? `服务对象${name}` : name) ??
    name
  );
}

/** A flat list gives no classes: nothing can be said to be missing from it. */
function isClassified({ indicatorHeading, indicators }: Form): boolean {
  if (indicators.length === 0) return indicatorHeading !== null;
  return indicators.some((indicator) => classOf(indicator) !== null);
}

/** The classes that have a row; for a printed row without content empty-class-row speaks. */
function presence(indicators: readonly Indicator[]): ReadonlySet<IndicatorClass> {
  const present = new Set<IndicatorClass>();
  for (const indicator of indicators) {
    const found = classOf(indicator);
    if (found !== null) present.add(found);
    if (indicator.level1?.includes('产出') === true) present.add('产出');
    if (isFilled(indicator) && isSatisfaction(indicator)) present.add('满意度');
  }
  return present;
}
