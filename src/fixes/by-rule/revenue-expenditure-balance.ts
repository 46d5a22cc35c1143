import { brokenBalances, restoringPart } from '../../form/judgement/amounts/balance';
import { UNCLEAR } from '../drafts';
import type { Fixer } from '../fix';
import { changingPart } from '../value/changing-part';

/** The one blank amount takes up the difference. */
export const fixRevenueExpenditureBalance: Fixer = (_, { form }) => {
  const balance = brokenBalances(form).find(({ kind }) => kind === 'revenue-expenditure');
  const part = balance && restoringPart(balance);
  return part ? changingPart(part, balance.difference) : UNCLEAR;
};
