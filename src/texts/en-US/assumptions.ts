import type { SameTexts } from '../sentence';
import type { assumptions as zhCN } from '../zh-CN/assumptions';

export const assumptions: SameTexts<typeof zhCN> = {
  'shifted-part':
    'From {cell} on, the rows stand one column left of their heading, as after a page break; they were read that way.',
  'shifted-row': 'The row of {cell} alone stands one column off; it was read that way.',
  'columns-by-order':
    'The headings in the row of {cell} were changed; the columns were taken in the order of the template.',
  'unit-assumed': 'The form states no unit of money; that of the template was taken.',
  'title-assumed': 'No title was found; {cell} stands for it.',
};
