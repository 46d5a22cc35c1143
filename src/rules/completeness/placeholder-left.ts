import type { Entry, Form } from '../../form/form';
import { placeholderIn } from '../../form/judgement/words/placeholder';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const placeholderLeft = defineRule({
  id: 'placeholder-left',
  severity: 'error',
  fix: 'none',
  basis: ['practice'],
  examples: {
    wrong: [
      { indicators: [['数量指标', '××场馆开放天数', '≥300天']] },
      { indicators: [['数量指标', '群众文化活动场次（≥**场）', '≥60场']] },
      { fields: { 总体绩效目标: '目标1：举办群众文化活动60场；\n目标2：' } },
    ],
    right: [
      { indicators: [['数量指标', '群众文化活动场次', '≥60场']] },
      { fields: { 总体绩效目标: '目标1：举办群众文化活动60场；目标2：免费开放300天。' } },
    ],
  },
  check(form) {
    return answers(form).flatMap((entry) => {
      const found = typeof entry.value === 'string' ? placeholderIn(entry.value) : null;
      if (found === null) return [];
      return [{ cell: entry, message: found.kind, data: { residue: excerpt(found.residue) } }];
    });
  },
});

/** What the user filled in, each cell once; printed labels keep their own ellipses. */
function answers(form: Form): readonly Entry[] {
  const entries = [
    form.title,
    ...[...form.fields.values()].map(({ entry }) => entry),
    ...form.tasks.flatMap(({ name, content, amount, expectation }) => [
      name,
      content,
      amount,
      expectation,
    ]),
    ...form.indicators.flatMap(({ name, cycle, value, operator, unit }) => [
      name,
      cycle,
      value,
      operator,
      unit,
    ]),
  ].filter((entry) => entry !== null);
  const once = new Map(entries.map((entry) => [`${entry.row}:${entry.column}`, entry]));
  return [...once.values()];
}
