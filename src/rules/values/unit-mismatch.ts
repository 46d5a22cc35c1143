import { unitInName } from '../../form/judgement/measure';
import { isUnfit } from '../../form/judgement/unit-fit';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const unitMismatch = defineRule({
  id: 'unit-mismatch',
  severity: 'warning',
  fix: 'suggest',
  check(form) {
    return form.indicators.flatMap((row) => {
      const { name, value, unit: unitEntry, target } = row;
      const unit = 'number' in target ? (target.unit ?? unitInName(name.text)) : null;
      if (unit === null || !isUnfit(name.text, unit)) return [];
      const data = { name: excerpt(name.text), unit };
      return [{ cell: unitEntry ?? value, message: 'unfit' as const, data }];
    });
  },
});
