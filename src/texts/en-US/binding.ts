import type { SameTexts } from '../sentence';
import type { binding as chinese } from '../zh-CN/binding';

export const binding = {
  title: 'Named ranges',
  missing:
    'Fields and tables without a name: {count}. With names they are found even when moved or relabelled.',
  broken: 'Names that lead nowhere or astray: {count}. They can be repaired along with this.',
  start: 'Name all fields',
  reading: 'Reading',
  preview: 'Names on sheet "{sheet}":',
  apply: 'Add names',
  cancel: 'Cancel',
  replace: 'Replace "{name}"',
  noForm: 'No form was found. Please check again.',
  line: '{name} → {cells}',
  states: {
    new: 'added',
    repaired: 'repaired: it says {formula}',
    kept: 'right already, left alone',
    conflict:
      'means something else ({formula}) that may be in use, left alone; tick "replace" to use it here',
    'without-field': 'says {formula}; the form has no such field, left alone',
  },
  nothing: 'Every field has its proper name already. Nothing to change.',
  refusals: {
    'several-forms-on-sheet':
      'Sheet "{sheet}" holds {forms} forms, and a name can mean only one place on a sheet, so nothing was named. Move each form to a sheet of its own and try again.',
  },
} as const satisfies SameTexts<typeof chinese>;
