import { brokenBalances, restoringPart } from '../../form/judgement/amounts/balance';
import { UNCLEAR } from '../drafts';
import type { Fixer } from '../fix';
import { changingPart } from '../value/changing-part';

/** The one blank amount takes up the difference. */
export const fixLevelSplitBalance: Fixer = (_, { form }) => {
  const balance = brokenBalances(form).find(({ kind }) => kind === 'level-split');
  const part = balance && restoringPart(balance);
  return part ? changingPart(part, balance.difference) : UNCLEAR;
};
