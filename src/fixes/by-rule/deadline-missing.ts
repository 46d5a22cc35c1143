import { UNCLEAR, writing } from '../drafts';
import { isRefused, type Fixer } from '../fix';
import { replacements } from '../library/replacements';
import { valueAt } from '../value/row-value-at';
import { annualCells } from '../value/written-value';

/** Standard indicators of time; last the end of the budget year under the name that stands there. */
export const fixDeadlineMissing: Fixer = ({ cell }, reading, answers) => {
  const found = valueAt(reading.form, cell);
  if (!found) return UNCLEAR;
  const standard = replacements(found.row, reading, answers);
  const { year } = reading.form;
  const date = year === null ? null : `${year}年12月底前`;
  const own = date === null ? [] : [writing(date, annualCells(found.row, date))];
  return [...(isRefused(standard) ? [] : standard), ...own];
};
