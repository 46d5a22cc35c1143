import { wordsOf } from '../../form/outline/grid';
import { vocabularyFor } from '../../form/text/vocabulary';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

export const labelChanged = defineRule({
  id: 'label-changed',
  severity: 'warning',
  fix: 'none',
  basis: ['form'],
  examples: {
    wrong: [{ labels: { 基本支出: '人员支出' }, names: { 基本支出: '申报表!$C$6' } }],
    right: [{ names: { 基本支出: '申报表!$C$6' } }],
  },
  check({ fields, readBy }) {
    const vocabulary = vocabularyFor(readBy);
    return [...fields.values()].flatMap(({ key, label, entry, foundBy }) => {
      if (foundBy === 'label' || !label || label === entry) return [];
      const words = wordsOf(label);
      if (words === '' || vocabulary.field(words) === key) return [];
      // Where the label was cleared the heading of the column is what is left.
      if (label.row < entry.row && vocabulary.isLabel(words)) return [];
      const data = { written: excerpt(label.text), expected: key };
      return [{ cell: label, message: 'other' as const, data, detail: key }];
    });
  },
});
