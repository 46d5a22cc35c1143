import { goalCells } from '../../form/fields/goal-lines';
import { statesQuantity } from '../../form/judgement/values/quantity';
import { datesIn } from '../../form/target/dates';
import { defineRule } from '../rule';

const CLAUSES = /[，。；;,.、\n]+/u;
const NUMBERING = /^\s*(?:[（(]?[\d一二三四五六七八九十]+[.、）)])?\s*/u;
/** Holding an office is no work of the year: one such clause tells what the text is. */
const OFFICE = /^(?:主要)?(?:负责|承担|主管|承办)/u;
const DUTY =
  /^(?:主要)?(?:负责|承担|承办|统筹|指导|协调|监督|管理|组织|拟订|拟定|起草|制定|贯彻|执行|履行|依法|主管|牵头|参与|研究|协助|监管|受理|办理|编制|审核|审批|维护(?!\p{Script=Han}*(?:稳定|安全|秩序|权益))|宣传)/u;
/** An effect for the year, in whatever general words. */
const EFFECT =
  /提升|提高|增强|改善|促进|达到|实现|保障|确保|推动|推进|满意|完成|建成|增长|增加|减少|减轻|降低|优化|巩固|扩大|加快|做到|守住|筑牢|防止|避免|杜绝|遏制|化解|缓解|解决|满足|维护|为[^，。；]{2,30}(?:提供|作出|做出|贡献)/u;
const LEAST_CLAUSES = 2;

export const goalListsDuties = defineRule({
  id: 'goal-lists-duties',
  severity: 'info',
  fix: 'none',
  basis: ['88'],
  examples: {
    wrong: [
      { fields: { 总体绩效目标: '负责全市群众文化工作，指导基层文化馆业务，组织文艺创作。' } },
    ],
    right: [{ fields: { 总体绩效目标: '举办群众文化活动60场，服务群众5万人次。' } }],
  },
  check(form) {
    const cells = goalCells(form);
    const [goal] = cells;
    const text = cells.map((cell) => cell.text).join('\n');
    if (!goal || statesQuantity(text) || datesIn(text).length > 0) return [];
    const clauses = text.split(CLAUSES).map((clause) => clause.replace(NUMBERING, ''));
    const duties = clauses.filter((clause) => DUTY.test(clause));
    if (duties.length < LEAST_CLAUSES && !duties.some((clause) => OFFICE.test(clause))) return [];
    if (clauses.some((clause) => !DUTY.test(clause) && EFFECT.test(clause))) return [];
    return [{ cell: goal, message: 'duties' as const, data: {} }];
  },
});
