import { goalCells } from '../../form/fields/goal-lines';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

/** Work that is told as done: 取得了, 已全部完成. 建成了然于胸 and 形成了解决 are none. */
const DONE = [
  /(?:开展|取得|完成|实现|组织|举办|召开|落实|推动|推进|加强|提高|提升|增强|保障|促进|解决|建立|形成|达到|修订|新建|建成|改善|制定|出台|发布|印发|承办|协助|做好|获得|通过|挽回|积累|培养|扩大|优化|巩固|确保|维护)(?:了|完毕)(?![解然如却结])/u,
  /有了(?:较大|明显|显著|很大|进一步|一定|新)?的?(?:提升|提高|改善|增强|进步|发展|突破|成效)/u,
  /已经?(?:圆满|顺利|如期|按期|全面)+(?:完成|建成|实现)/u,
  /已经?(?:全部|基本|全面|圆满|顺利|如期|按期)*(?:完成|建成|实现|落实|竣工|完工|验收)(?=[，。；;,\n]|$)/u,
] as const;
/** What a goal may tell of the time before: its footing, not its content. */
const BEFORE =
  /基础上|上年|上一年|去年|往年|近年|历年|此前|目前|截至|以来|前期已|[“"]?十[一二三四]五[”"]?(?:期间|时期)/u;
const YEAR = /(?:19|20)\d{2}(?=\s*年)/gu;
const SENTENCES = /[。；;\n]+|(?<=基础上)[，,]/u;

export const pastTenseGoal = defineRule({
  id: 'past-tense-goal',
  severity: 'info',
  fix: 'suggest',
  basis: ['practice'],
  examples: {
    wrong: [{ fields: { 总体绩效目标: '开展了群众文化活动60场，取得了良好反响。' } }],
    right: [{ fields: { 总体绩效目标: '开展群众文化活动60场，群众满意度达到90%以上。' } }],
  },
  check(form) {
    return goalCells(form).flatMap((cell) => {
      const written = doneIn(cell.text, form.year);
      if (written === null) return [];
      const data = { written, expected: excerpt(written.replace(/完毕$|了|^已经?/u, '')) };
      return [{ cell, message: 'done' as const, data }];
    });
  },
});

/** The first words that tell of this year's work as done; null where none do. */
export function doneIn(goal: string, year: number | null): string | null {
  for (const sentence of goal.split(SENTENCES)) {
    const years = [...sentence.matchAll(YEAR)].map(([told]) => Number(told));
    if (BEFORE.test(sentence) || years.some((told) => year !== null && told < year)) continue;
    const written = DONE.map((pattern) => pattern.exec(sentence)?.[0]).find(Boolean);
    if (written !== undefined) return written;
  }
  return null;
}
