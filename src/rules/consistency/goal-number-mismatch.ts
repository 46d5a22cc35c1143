import type { Form, Indicator } from '../../form/form';
import { keywordsOf } from '../../form/judgement/keywords';
import { plainQuantity } from '../../form/judgement/magnitude';
import { ownTexts } from '../../form/judgement/own-texts';
import { statedQuantities, type StatedQuantity } from '../../form/judgement/stated-quantities';
import { isMeasured } from '../../form/target/read-target';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const goalNumberMismatch = defineRule({
  id: 'goal-number-mismatch',
  severity: 'info',
  fix: 'none',
  basis: ['practice'],
  examples: {
    wrong: [
      {
        fields: { 总体绩效目标: '举办群众文化活动80场，群众满意度不低于90%。' },
        indicators: [['数量指标', '群众文化活动场次', '≥60场']],
      },
    ],
    right: [
      {
        fields: { 总体绩效目标: '举办群众文化活动60场，群众满意度不低于90%。' },
        indicators: [['数量指标', '群众文化活动场次', '≥60场']],
      },
    ],
  },
  check(form) {
    const stated = statedInGoalsAndTasks(form);
    return form.indicators.flatMap((row) => {
      const about = stated.filter((quantity) => isAbout(quantity, row, form));
      const other = about.find((quantity) => !agrees(quantity, row));
      // A goal may name a part and the whole: one number that agrees is enough.
      if (!other || about.some((quantity) => agrees(quantity, row))) return [];
      const data = {
        stated: excerpt(`${other.thing}${other.written}`),
        value: excerpt(row.annual),
      };
      return [{ cell: row.value, message: 'other' as const, data }];
    });
  },
});

function statedInGoalsAndTasks(form: Form): readonly StatedQuantity[] {
  return ownTexts(form)
    .filter(({ part }) => part !== 'indicator')
    .flatMap(({ text }) => statedQuantities(text));
}

/** The same unit, and the thing right before the number is what this name counts, more than any other name does. */
function isAbout(stated: StatedQuantity, row: Indicator, form: Form): boolean {
  const own = sharedWords(stated, row);
  if (own === 0) return false;
  return form.indicators.every((other) => other === row || sharedWords(stated, other) < own);
}

/** How many words thing and name share; 0 where that is too little, or the units differ. */
function sharedWords({ thing, unit }: StatedQuantity, { target, name }: Indicator): number {
  if (unit === '' || !isMeasured(target) || target.unit === null) return 0;
  if (plainQuantity(target.number, target.unit).unit !== unit) return 0;
  if (rateOf(thing) !== rateOf(name.text)) return 0;
  const words = subjectsOf(thing);
  const named = subjectsOf(name.text);
  const shared = [...words].filter((word) => named.has(word)).length;
  const head = thing.replace(RATE, '').slice(-HEAD);
  return shared >= ENOUGH || (words.has(head) && named.has(head)) ? shared : 0;
}

const HEAD = 2;
const ENOUGH = 2;
/** How a share is called at its end: the 满意度 of two groups, or two rates of one group, are different things. */
const RATE = /\p{Script=Han}{2}(?:率|度)(?=[^\p{Script=Han}]*$)/u;

function rateOf(words: string): string | null {
  return RATE.exec(words)?.[0] ?? null;
}

function subjectsOf(words: string): ReadonlySet<string> {
  return keywordsOf(words.replace(RATE, ''));
}

function agrees({ number }: StatedQuantity, { target }: Indicator): boolean {
  return isMeasured(target) && plainQuantity(target.number, target.unit ?? '').number.eq(number);
}
