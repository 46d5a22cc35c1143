import { ownTexts } from '../../form/judgement/words/own-texts';
import { slipsIn } from '../../form/judgement/words/punctuation';
import { defineRule, type FixKind } from '../rule';

export const punctuation = defineRule({
  id: 'punctuation',
  severity: 'info',
  fix: 'auto',
  basis: ['practice'],
  examples: {
    wrong: [{ fields: { 总体绩效目标: '举办群众文化活动60场,开展“送戏下乡活动。。' } }],
    right: [{ fields: { 总体绩效目标: '运用AI技术举办群众文化活动60场，开展“送戏下乡”活动。' } }],
  },
  check(form) {
    return ownTexts(form).flatMap(({ entry, text }) =>
      slipsIn(text).map(({ kind, written }) => ({
        cell: entry,
        message: kind,
        data: { written },
        detail: kind,
        fix: fixOf(kind),
      })),
    );
  },
});

/** Where the other half belongs is for the writer to say. */
function fixOf(kind: string): FixKind {
  return kind === 'unmatched' ? 'none' : 'auto';
}
