import type { NearlyReason } from '../../form/outline/nearly-forms';

/** Why a workbook that seems to hold a form has none that can be read, and what to do. */
export const nearlyForms = {
  'transposed-form':
    'The form in this workbook has its indicators in columns, which cannot be read. Copy that part in Excel, paste it with “Transpose” so that each indicator has a row, and check again.',
  'prose-form':
    'The goals in this workbook are told in sentences, without a table of indicators, which cannot be read. Put each indicator in a row of the form and check again.',
  'other-paper':
    'This workbook holds summaries or explanations, not the form itself. Check that it is the right file, or give the form its title back.',
  'form-without-title':
    'This workbook holds a table of indicators without the title and labels of a form. Put the title above it and check again.',
  'form-without-table':
    'This workbook holds the title of a form, but below it no labels or table of indicators that are known. Restore the headings and check again.',
} as const satisfies Readonly<Record<NearlyReason, string>>;
