import { sameCell } from '../../snapshot/area';
import { defineRule } from '../rule';

const DOUBLED = /([〇一-鿿]{2,12}?)\1/gu;
/** 和平和平等 is 和平 and 平等: a function word begins a new phrase, and so do 一步一步, 很多很多. */
const NO_REPETITION =
  /^(?:[和与及或的了对在为于一很非]|[〇零一二三四五六七八九十百千万]+$|(.)\1+$)/u;
const LONGEST_ENDING = 2;
/** What follows makes a longer word of the second one: 大学|大学生, 企业|企业家, 人大|人大代表. */
const LONGER_WORD = /^(?:[生家社者]|代表|委员|单位)/u;

export const repeatedWord = defineRule({
  id: 'repeated-word',
  severity: 'info',
  fix: 'auto',
  basis: ['practice'],
  examples: {
    wrong: [
      { fields: { 总体绩效目标: '举办群众文化群众文化活动60场，群众满意度不低于90%。' } },
      { labels: { 事业发展性支出: '事业事业发展性支出' } },
    ],
    right: [{ fields: { 总体绩效目标: '联系专门委员会委员，举办群众文化活动60场。' } }],
  },
  check(form) {
    return form.cells.flatMap((cell) => {
      if (typeof cell.value !== 'string') return [];
      const words = new Set(repetitionsIn(cell.value).map(({ word }) => word));
      return [...words].map((word) => {
        const printed = form.labels.some((label) => sameCell(label, cell));
        const doubled = word + word;
        const at = { cell, data: { doubled, word }, detail: doubled };
        return printed
          ? ({ ...at, message: 'label', fix: 'suggest' } as const)
          : ({ ...at, message: 'doubled' } as const);
      });
    });
  },
});

/** 专门委员会|委员会议: what looks like the second 委员会 is 委员 and the beginning of 会议. */
const SPLIT_WORD = /会[议见谈员商场]/u;

/** A word said twice: where the first of the two begins. */
export interface Repetition {
  readonly at: number;
  readonly word: string;
}

/** Every doubled word of a text, from left to right. */
export function repetitionsIn(text: string): readonly Repetition[] {
  return [...text.matchAll(DOUBLED)].flatMap(({ 0: whole, 1: word = '', index: at }) => {
    const end = at + whole.length;
    const rest = text.slice(end, end + LONGEST_ENDING);
    const split = SPLIT_WORD.test(word.slice(-1) + rest.slice(0, 1));
    const isMeant = NO_REPETITION.test(word) || LONGER_WORD.test(rest) || split;
    return isMeant ? [] : [{ at, word }];
  });
}
