import type { SameTexts } from '../sentence';
import type { binding as chinese } from '../zh-CN/binding';

export const binding = {
  title: 'Named ranges',
  missing:
    'Fields and tables without a name: {count}. With names they are found even when moved or relabelled.',
  broken:
    'Names that lead nowhere or to the wrong place: {count}. They are repaired at the same time.',
  start: 'Name all fields',
  reading: 'Reading',
  preview: 'Names on sheet “{sheet}”:',
  apply: 'Add names',
  cancel: 'Cancel',
  replace: 'Replace “{name}”',
  noForm: 'No form was found. Please check the form again.',
  line: '{name} → {cells}',
  states: {
    new: 'added',
    repaired: 'repaired: it said {formula}',
    kept: 'already right, left alone',
    conflict:
      'means something else ({formula}) that may be in use, left alone; tick “Replace” to use it here',
    'without-field': 'says {formula}; the form has no such field, left alone',
  },
  nothing: 'Every field already has its name. Nothing to change.',
  refusals: {
    'several-forms-on-sheet':
      'Sheet “{sheet}” holds {forms} {forms:form|forms}, and a name can mean only one place on a sheet, so nothing was named. Move each form to a sheet of its own and try again.',
  },
} as const satisfies SameTexts<typeof chinese>;
