import { readAmount } from '../../form/money/amount';
import { amountEntries } from '../../form/judgement/amounts/amount-entries';
import { printMoney } from '../../form/judgement/amounts/money';
import { inFormUnit } from '../../form/judgement/amounts/usable-amount';
import { sameCell } from '../../snapshot/area';
import { UNCLEAR } from '../drafts';
import type { Fixer } from '../fix';
import { writingAmount } from '../value/writing-amount';

/** 12,504.03万元 typed as text becomes the number, in the form's unit. */
export const fixAmountStoredAsText: Fixer = ({ cell }, { form }) => {
  const entry = amountEntries(form).find((each) => sameCell(each, cell));
  const amount = entry && readAmount(entry);
  if (amount?.kind !== 'text-number') return UNCLEAR;
  const number = inFormUnit(amount, form.unit);
  return writingAmount(cell, number, { key: 'write', data: { value: printMoney(number) } });
};
