import { brokenBalances } from '../../form/judgement/amounts/balance';
import { sameCell } from '../../snapshot/area';
import { UNCLEAR } from '../drafts';
import type { Fixer } from '../fix';
import { changingPart } from '../value/changing-part';

const TOTALS: Readonly<Record<string, string>> = {
  sources: 'sources-total',
  uses: 'uses-total',
  own: 'own-sum',
};

/** The total becomes what its parts add up to; or one of the parts, blank ones first, takes up the difference. */
export const fixPartsTotalBalance: Fixer = ({ cell, message, detail }, { form }) => {
  const balance = brokenBalances(form).find(
    ({ kind, left, right }) =>
      kind === TOTALS[message] &&
      sameCell(left.parts[0].entry, cell) &&
      (detail === '' || right.parts.some(({ key }) => detail.split('、').includes(key))),
  );
  if (!balance) return UNCLEAR;
  const { left, right, leftTotal, rightTotal } = balance;
  const parts = [...left.parts].sort((a, b) => Number(b.blank) - Number(a.blank));
  return [
    ...right.parts.flatMap((part) =>
      changingPart(part, part.amount.plus(leftTotal).minus(rightTotal)),
    ),
    ...parts.flatMap((part) => changingPart(part, part.amount.plus(rightTotal).minus(leftTotal))),
  ];
};
