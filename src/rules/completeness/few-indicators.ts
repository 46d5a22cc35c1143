import { isFilled } from '../../form/judgement/filled';
import { defineRule } from '../rule';

export const fewIndicators = defineRule({
  id: 'few-indicators',
  severity: 'info',
  fix: 'none',
  check(form, { minimumIndicators }) {
    const count = form.indicators.filter(isFilled).length;
    if (form.indicatorHeading === null || count >= minimumIndicators) return [];
    const data = { actual: String(count), minimum: String(minimumIndicators) };
    return [{ cell: form.title, message: 'few', data }];
  },
});
