import { ownTexts } from '../../form/judgement/words/own-texts';
import { personalDataIn } from '../../form/judgement/words/personal-data';
import { defineRule } from '../rule';

export const personalData = defineRule({
  id: 'personal-data',
  severity: 'warning',
  fix: 'none',
  basis: ['practice'],
  examples: {
    wrong: [{ fields: { 总体绩效目标: '举办群众文化活动60场，报名电话13800138000。' } }],
    right: [{ fields: { 总体绩效目标: '举办群众文化活动60场，报名电话020-12345678。' } }],
  },
  check(form) {
    return ownTexts(form).flatMap(({ entry, text }) => {
      const found = personalDataIn(text);
      return found === null ? [] : [{ cell: entry, message: found, data: {} }];
    });
  },
});
