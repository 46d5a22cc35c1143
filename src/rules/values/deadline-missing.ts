import { classOf } from '../../form/judgement/indicator-class';
import { isWholeYear, statesTime } from '../../form/judgement/timing';
import { wordingOf } from '../../form/judgement/wording';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

const SPOKEN_FOR: readonly string[] = ['blank', 'error', 'placeholder', 'approximate'];

export const deadlineMissing = defineRule({
  id: 'deadline-missing',
  severity: 'warning',
  fix: 'suggest',
  check(form) {
    return form.indicators.flatMap((row) => {
      if (classOf(row) !== '时效' || SPOKEN_FOR.includes(wordingOf(row).kind)) return [];
      if (isWholeYear(row.annual) || statesTime(row)) return [];
      const data = { value: excerpt(row.annual) };
      return [{ cell: row.value, message: 'none' as const, data }];
    });
  },
});
