import type Big from 'big.js';
import type { Entry } from '../../form/form';
import type { CellRef } from '../../snapshot/area';
import { changing } from '../drafts';
import type { ChoiceTitle, Draft } from '../fix';

/**
 * Writes an amount as a number; nothing where Excel's floats cannot hold it to the last digit, or where the cell tells
 * it in words, which a number would replace.
 */
export function writingAmount(
  { row, column, part }: CellRef & Pick<Entry, 'part'>,
  amount: Big,
  title: ChoiceTitle,
): readonly Draft[] {
  const value = amount.toNumber();
  if (part !== undefined) return [];
  if (!amount.eq(String(value)) || amount.lt(0)) return [];
  return [changing(`${row},${column}`, title, [{ cell: { row, column }, value }])];
}
