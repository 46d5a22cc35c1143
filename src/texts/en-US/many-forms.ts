import type { SameTexts } from '../sentence';
import type { manyForms as chinese } from '../zh-CN/many-forms';

export const manyForms: SameTexts<typeof chinese> = {
  reading: 'Reading: {done} of {total} sheets',
  checking: 'Checking: {done} of {total}',
  marking: 'Marking: {done} of {total} sheets',
  bar: 'Progress of the check',
  quarter: '{percent}% done',
  cancel: 'Stop checking',
  find: 'Find a form',
  findHint: 'Part of the sheet’s name',
  found: '{count} found',
  notFound: 'No sheet has “{words}” in its name. Try another word.',
  more: 'Show {count} more',
};
