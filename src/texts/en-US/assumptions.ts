import type { SameTexts } from '../sentence';
import type { assumptions as zhCN } from '../zh-CN/assumptions';

export const assumptions: SameTexts<typeof zhCN> = {
  'shifted-part':
    'From {cell} on, the rows stand one column left of their heading, as after a page break; they were read that way.',
  'shifted-row': 'The row of {cell} alone stands one column off; it was read that way.',
  'columns-by-order':
    'The headings in the row of {cell} were changed; the columns were taken in the order of the template.',
  'unit-assumed': 'The form states no unit of money; that of the template was taken.',
  'several-units': 'The form states both 万元 and 元; the unit in {cell} was taken.',
  'several-years': 'The form states more than one year; the first one in {cell} was taken.',
  'title-assumed': 'No title was found; {cell} stands for it.',
  'several-titles': 'Two cells look like the title; {cell} was taken.',
  'first-region': 'From {cell} on there is a column of values for each region; the first was read.',
  'several-values':
    'More than one column looks like the value of the year; that of {cell} was taken.',
  'value-by-content':
    'No heading names the value of the year; the column of {cell} was chosen by what its cells hold.',
  'period-as-year':
    'The form gives values for the whole period only; they were read as those of the year.',
  'period-goal':
    'The form states a goal for the whole period only ({cell}); it was read as that of the year.',
  'column-by-content':
    'The column of {cell} has no known heading; what it holds was judged by its cells.',
  'value-in-brackets':
    'In the column of {cell} names and values share cells; what stands in brackets was read as the value.',
  'classes-by-outline':
    'The column of {cell} holds classes as well as names; they were read as an outline.',
  'hidden-rows': 'The row of {cell} is hidden; what it holds was read and checked all the same.',
  'hidden-columns':
    'The column of {cell} is hidden; what it holds was read and checked all the same.',
};
