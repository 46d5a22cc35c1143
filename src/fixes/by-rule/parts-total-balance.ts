import { brokenBalances } from '../../form/judgement/balance';
import { sameCell } from '../../snapshot/area';
import { UNCLEAR } from '../drafts';
import type { Fixer } from '../fix';
import { changingPart } from '../value/changing-part';

const TOTALS: Readonly<Record<string, string>> = { sources: 'sources-total', uses: 'uses-total' };

/** The total becomes what its parts add up to; or one of the parts, blank ones first, takes up the difference. */
export const fixPartsTotalBalance: Fixer = ({ cell, message }, { form }) => {
  const balance = brokenBalances(form).find(
    ({ kind, left }) => kind === TOTALS[message] && sameCell(left.parts[0].entry, cell),
  );
  if (!balance) return UNCLEAR;
  const { left, right, leftTotal, rightTotal } = balance;
  const parts = [...left.parts].sort((a, b) => Number(b.blank) - Number(a.blank));
  return [
    ...right.parts.flatMap((total) => changingPart(total, leftTotal)),
    ...parts.flatMap((part) => changingPart(part, part.amount.plus(rightTotal).minus(leftTotal))),
  ];
};
