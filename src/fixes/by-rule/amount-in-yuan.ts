import { printMoney } from '../../form/judgement/amounts/money';
import { yuanSuspicions } from '../../form/judgement/amounts/yuan-suspicion';
import { sameCell } from '../../snapshot/area';
import { UNCLEAR } from '../drafts';
import type { Fixer } from '../fix';
import { writingAmount } from '../value/writing-amount';

/** 6,406,000 元 becomes 640.6 万元. */
export const fixAmountInYuan: Fixer = ({ cell }, { form }) => {
  const suspicion = yuanSuspicions(form).find(({ entry }) => sameCell(entry, cell));
  if (!suspicion) return UNCLEAR;
  const value = printMoney(suspicion.divided);
  return writingAmount(suspicion.entry, suspicion.divided, { key: 'write', data: { value } });
};
