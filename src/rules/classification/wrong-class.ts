import { classGuessOf } from '../../form/judgement/class-guess';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const wrongClass = defineRule({
  id: 'wrong-class',
  severity: 'warning',
  fix: 'suggest',
  check(form) {
    return form.indicators.flatMap((row) => {
      const guess = classGuessOf(row);
      if (!guess) return [];
      const data = { name: excerpt(row.name.text), actual: row.level2 ?? row.level1 ?? '' };
      return [{ cell: row.name, message: guess.because, data }];
    });
  },
});
