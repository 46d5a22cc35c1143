import type Big from 'big.js';
import type { CellRef } from '../../snapshot/area';
import { changing } from '../drafts';
import type { ChoiceTitle, Draft } from '../fix';

/** Writes an amount as a number; nothing where Excel's floats cannot hold it to the last digit. */
export function writingAmount(
  { row, column }: CellRef,
  amount: Big,
  title: ChoiceTitle,
): readonly Draft[] {
  const value = amount.toNumber();
  if (!amount.eq(String(value)) || amount.lt(0)) return [];
  return [changing(`${row},${column}`, title, [{ cell: { row, column }, value }])];
}
