import { ownTexts } from '../../form/judgement/own-texts';
import { slipsIn } from '../../form/judgement/punctuation';
import { defineRule, type FixKind } from '../rule';

export const punctuation = defineRule({
  id: 'punctuation',
  severity: 'info',
  fix: 'auto',
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
