import { UNCLEAR, writing } from '../drafts';
import { isRefused, type Fixer } from '../fix';
import { replacements } from '../library/replacements';
import { nameCells, ownName } from '../value/row-texts';
import { rowNamedAt } from '../value/row-value-at';

const STOPS = /[\s。！!；;]+$/u;

/** The name without its full stop, where that is all; then standard indicators that say the same. */
export const fixNameIsSentence: Fixer = ({ cell, message }, reading, answers) => {
  const row = rowNamedAt(reading.form, cell);
  if (!row) return UNCLEAR;
  const short = ownName(row).replace(STOPS, '');
  const own = message === 'stop' && short !== '' ? [writing(short, nameCells(row, short))] : [];
  const standard = replacements(row, reading, answers);
  return [...own, ...(isRefused(standard) ? [] : standard)];
};
