import { printMoney } from '../../form/judgement/money';
import { yuanSuspicions } from '../../form/judgement/yuan-suspicion';
import { defineRule } from '../rule';

export const amountInYuan = defineRule({
  id: 'amount-in-yuan',
  severity: 'warning',
  fix: 'suggest',
  check(form) {
    return yuanSuspicions(form).map(({ reason, entry, amount, divided }) => ({
      cell: entry,
      message: reason,
      data: { amount: printMoney(amount), divided: printMoney(divided) },
    }));
  },
});
