import * as z from 'zod/mini';
import { likeness } from '../../form/judgement/words/likeness';
import { defineTunableRule } from '../rule';

/** Shorter texts resemble one another by chance. */
const SHORTEST = 6;

export const expectationRepeatsContent = defineTunableRule({
  id: 'expectation-repeats-content',
  severity: 'info',
  fix: 'none',
  basis: ['practice'],
  examples: {
    wrong: [
      {
        tasks: [
          ['艺术培训', '开设公益艺术课程，聘请教师授课。', 160.5, '开设公益艺术课程，聘请教师授课'],
        ],
      },
    ],
    right: [
      { tasks: [['艺术培训', '开设公益艺术课程，聘请教师授课。', 160.5, '学员结业率95%以上。']] },
    ],
  },
  /** How much of the two texts may be the same, from 0 to 1. */
  options: z.strictObject({
    likeness: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.8),
  }),
  check(form, { likeness: most }) {
    return form.tasks.flatMap(({ content, expectation }) => {
      if (!content || !expectation || content.text.trim().length < SHORTEST) return [];
      if (likeness(content.text, expectation.text) < most) return [];
      return [{ cell: expectation, message: 'same' as const, data: {} }];
    });
  },
});
