import { wordsOf } from '../../form/grid';
import { DEFAULT_VOCABULARY } from '../../form/vocabulary';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const labelChanged = defineRule({
  id: 'label-changed',
  severity: 'warning',
  fix: 'none',
  check({ fields }) {
    return [...fields.values()].flatMap(({ key, label, entry, foundBy }) => {
      if (foundBy === 'label' || !label || label === entry) return [];
      const words = wordsOf(label);
      if (words === '' || DEFAULT_VOCABULARY.field(words) === key) return [];
      const data = { written: excerpt(label.text), expected: key };
      return [{ cell: label, message: 'other' as const, data, detail: key }];
    });
  },
});
