import type Big from 'big.js';
import { printMoney } from '../../form/judgement/amounts/money';
import type { Part } from '../../form/judgement/amounts/sum';
import type { Draft } from '../fix';
import { writingAmount } from './writing-amount';

/** Gives an addend of a balance another amount; nothing where that is none. */
export function changingPart({ key, entry }: Part, amount: Big): readonly Draft[] {
  return writingAmount(entry, amount, {
    key: 'amount',
    data: { field: key, amount: printMoney(amount) },
  });
}
