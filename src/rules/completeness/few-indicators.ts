import * as z from 'zod/mini';
import { isFilled } from '../../form/judgement/filled';
import { defineTunableRule } from '../rule';

export const fewIndicators = defineTunableRule({
  id: 'few-indicators',
  severity: 'info',
  fix: 'none',
  options: z.strictObject({ minimum: z._default(z.int().check(z.nonnegative()), 5) }),
  check(form, { minimum }) {
    const count = form.indicators.filter(isFilled).length;
    if (form.indicatorHeading === null || count >= minimum) return [];
    const data = { actual: String(count), minimum: String(minimum) };
    return [{ cell: form.title, message: 'few', data }];
  },
});
