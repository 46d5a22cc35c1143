import type { SameTexts } from '../sentence';
import type { manyForms as chinese } from '../zh-CN/many-forms';

export const manyForms: SameTexts<typeof chinese> = {
  reading: 'Reading sheets: {done} of {total}',
  checking: 'Checking forms: {done} of {total}',
  marking: 'Marking sheets: {done} of {total}',
  bar: 'Progress of the check',
  quarter: '{percent}% done',
  cancel: 'Stop checking',
  find: 'Find a form',
  findHint: 'Part of the sheet name',
  found: '{count} found',
  notFound: 'No sheet has “{words}” in its name. Try another word.',
  more: 'Show {count} more',
};
