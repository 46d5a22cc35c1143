import type { Form, Indicator } from '../../form/form';
import { keywordsOf } from '../../form/judgement/words/keywords';
import { plainQuantity } from '../../form/judgement/values/magnitude';
import { ownTexts } from '../../form/judgement/words/own-texts';
import {
  statedQuantities,
  type StatedQuantity,
} from '../../form/judgement/values/stated-quantities';
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
    const told = toldOf(form);
    return form.indicators.flatMap((row) => {
      const about = told.get(row) ?? [];
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

/** What the goals and tasks tell of each row: the same unit, and more words of its name than of any other before the number. */
function toldOf(form: Form): ReadonlyMap<Indicator, readonly StatedQuantity[]> {
  const subjects = form.indicators.flatMap((row) => subjectOf(row) ?? []);
  const told = new Map<Indicator, StatedQuantity[]>();
  for (const quantity of statedInGoalsAndTasks(form)) {
    const row = onlyNearest(quantity, subjects);
    if (!row) continue;
    const known = told.get(row);
    if (known) known.push(quantity);
    else told.set(row, [quantity]);
  }
  return told;
}

/** What a row counts, in which unit. */
interface Subject {
  readonly row: Indicator;
  readonly unit: string;
  readonly rate: string | null;
  readonly words: ReadonlySet<string>;
}

function subjectOf(row: Indicator): Subject | null {
  const { target, name } = row;
  if (!isMeasured(target) || target.unit === null) return null;
  const { unit } = plainQuantity(target.number, target.unit);
  return { row, unit, rate: rateOf(name.text), words: subjectsOf(name.text) };
}

/** The row that shares the most words with what the number counts; null where none does, or two do alike. */
function onlyNearest(
  { thing, unit }: StatedQuantity,
  subjects: readonly Subject[],
): Indicator | null {
  if (unit === '') return null;
  const words = subjectsOf(thing);
  const rate = rateOf(thing);
  const head = thing.replace(RATE, '').replace(MEASURE, '').slice(-HEAD);
  let nearest: Indicator | null = null;
  let most = 0;
  for (const subject of subjects) {
    if (subject.unit !== unit || subject.rate !== rate) continue;
    const shared = sharedWords(words, head, subject.words);
    if (shared > most) [nearest, most] = [subject.row, shared];
    else if (shared === most) nearest = null;
  }
  return nearest;
}

/** How many words thing and name share; 0 where that is too little. */
function sharedWords(words: ReadonlySet<string>, head: string, named: ReadonlySet<string>): number {
  const shared = [...words].filter((word) => named.has(word)).length;
  return shared >= ENOUGH || (words.has(head) && named.has(head)) ? shared : 0;
}

const HEAD = 2;
const ENOUGH = 2;
/** How a share is called at its end: the 满意度 of two groups, or two rates of one group, are different things. */
const RATE = /\p{Script=Han}{2}(?:率|(?<![长宽高深厚浓温湿速])度)(?=[^\p{Script=Han}]*$)/u;

/** What is measured of a thing is not the thing: 里程 of bus lines, of bus lanes. */
const MEASURE =
  /(?:里程|面积|长度|比例|比重|占比|人数|人次|户数|次数|场次|数量|总数|总量|金额|总额|个数|件数)(?=[^\p{Script=Han}]*$)/u;

function rateOf(words: string): string | null {
  return RATE.exec(words)?.[0] ?? null;
}

function subjectsOf(words: string): ReadonlySet<string> {
  return keywordsOf(words.replace(RATE, '').replace(MEASURE, ''));
}

function agrees({ number }: StatedQuantity, { target }: Indicator): boolean {
  return isMeasured(target) && plainQuantity(target.number, target.unit ?? '').number.eq(number);
}
