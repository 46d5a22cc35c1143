import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

/** Work that is told as done. */
const DONE =
  /(?:开展|取得|完成|实现|组织|举办|召开|落实|推动|推进|加强|提高|提升|增强|保障|促进|解决|建立|形成|达到|修订|建成|改善|制定|出台|发布|印发|承办|协助|做好|获得|圆满|顺利|积累|培养|扩大|优化|巩固|确保|有力|有效|充分)(?:[了]|完毕)(?!解)/u;

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
    const goal = form.fields.get('总体绩效目标')?.entry;
    const written = goal ? DONE.exec(goal.text)?.[0] : undefined;
    if (!goal || written === undefined) return [];
    const data = { written, expected: excerpt(written.replace(/了$|完毕$/u, '')) };
    return [{ cell: goal, message: 'done' as const, data }];
  },
});
