import * as z from 'zod/mini';
import { isFilled } from '../../form/judgement/filled';
import { partsOf } from '../../form/judgement/project-part';
import { defineTunableRule } from '../rule';

export const fewIndicators = defineTunableRule({
  id: 'few-indicators',
  severity: 'info',
  fix: 'none',
  options: z.strictObject({ minimum: z._default(z.int().check(z.nonnegative()), 5) }),
  check(form, { minimum }) {
    if (form.indicatorHeading === null) return [];
    return partsOf(form).flatMap(({ head, indicators }) => {
      const count = indicators.filter(isFilled).length;
      if (count >= minimum) return [];
      const data = { actual: String(count), minimum: String(minimum) };
      return [{ cell: head, message: 'few' as const, data }];
    });
  },
});
