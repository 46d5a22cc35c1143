import { wordsOfNumber } from '../value/stated-number';
import { UNCLEAR, writing } from '../drafts';
import { isRefused, type Fixer } from '../fix';
import { replacements } from '../library/replacements';
import { valueAt } from '../value/row-value-at';
import { annualCells } from '../value/written-value';

/** What the forms ask for where nothing else is said. */
const USUAL = '90';

/** A percentage under the name that stands there, the stated number kept where there is one; then standard wordings. */
export const fixSatisfactionNotPercent: Fixer = ({ cell }, reading, answers) => {
  const found = valueAt(reading.form, cell);
  if (!found) return UNCLEAR;
  const stated = wordsOfNumber(found.row.annual);
  const text = `≥${stated ?? USUAL}%`;
  const standard = replacements(found.row, reading, answers, { n: stated ?? USUAL });
  return [
    writing(text, annualCells(found.row, text)),
    ...(isRefused(standard) ? [] : standard.slice(0, 2)),
  ];
};
