import { UNCLEAR } from '../drafts';
import type { Fixer } from '../fix';
import { replacements } from '../library/replacements';
import { valueAt } from '../value/row-value-at';

/** An adjective in place of a number is answered by the standard indicators that fit best. */
export const fixVagueValue: Fixer = ({ cell }, reading, answers) => {
  const found = valueAt(reading.form, cell);
  return found ? replacements(found.row, reading, answers) : UNCLEAR;
};
