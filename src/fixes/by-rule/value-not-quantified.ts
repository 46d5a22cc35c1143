import { UNCLEAR } from '../drafts';
import type { Fixer } from '../fix';
import { replacements } from '../library/replacements';
import { valueAt } from '../value/row-value-at';

/** Prose in place of a number is answered by the standard indicators that fit best. */
export const fixValueNotQuantified: Fixer = ({ cell }, reading, answers) => {
  const found = valueAt(reading.form, cell);
  return found ? replacements(found.row, reading, answers) : UNCLEAR;
};
