import { isMeasured, readTargets } from '../../form/target/read-target';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const severalValues = defineRule({
  id: 'several-values',
  severity: 'info',
  fix: 'none',
  check(form) {
    return form.indicators.flatMap(({ value, annual }) => {
      const kinds = new Set(
        readTargets(annual)
          .filter(isMeasured)
          .map(({ kind, unit }) => `${kind} ${unit ?? ''}`),
      );
      if (kinds.size < 2) return [];
      const data = { value: excerpt(annual), count: String(kinds.size) };
      return [{ cell: value, message: 'mixed' as const, data }];
    });
  },
});
