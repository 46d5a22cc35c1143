import { amountEntries } from '../../form/judgement/amounts/amount-entries';
import { printMoney } from '../../form/judgement/amounts/money';
import { usableAmount } from '../../form/judgement/amounts/usable-amount';
import { sameCell } from '../../snapshot/area';
import { UNCLEAR } from '../drafts';
import type { Fixer } from '../fix';
import { writingAmount } from '../value/writing-amount';

/** The amount rounded to the decimals that the form's amounts have. */
export const fixAmountPrecision: Fixer = ({ cell, data }, { form }) => {
  const entry = amountEntries(form).find((each) => sameCell(each, cell));
  const amount = entry && usableAmount(entry, form.unit);
  if (amount === undefined || amount === 'blank' || amount === 'unusable') return UNCLEAR;
  const rounded = amount.round(Number(data['expected']));
  return writingAmount(cell, rounded, { key: 'write', data: { value: printMoney(rounded) } });
};
