import Big from 'big.js';
import type { Entry, Form } from '../../form';
import { usableAmount } from './usable-amount';

/** Sources of revenue beside 财政拨款 and 其他资金 that some layouts print in cells of their own. */
const OTHER_SOURCE =
  /政府性基金|国有资本|非税|专户|单位资金|自有资金|自筹|事业收入|经营收入|上级补助|附属单位上缴|结转|债券|社会保险基金|贷款|社会资金/u;

/**
 * What the form's other sources add up to; `unusable` when one of them holds no amount. Whether
 * they stand beside 财政拨款 or are part of it differs from layout to layout.
 */
export function otherSourcesOf(form: Form): Big | 'unusable' {
  let sum = new Big(0);
  for (const entry of otherSourceEntries(form)) {
    const amount = usableAmount(entry, form.unit);
    if (amount === 'unusable') return 'unusable';
    if (amount !== 'blank') sum = sum.plus(amount);
  }
  return sum;
}

/** An amount stands to its label as that of 财政拨款 does: at its right, or below it. */
function otherSourceEntries(form: Form): readonly Entry[] {
  const known = form.fields.get('财政拨款');
  if (!known?.label) return [];
  const below = known.entry.row - known.label.row;
  const right = known.entry.column - known.label.column;
  const taken = [...form.fields.values()].flatMap(({ entry, label }) => [entry, label]);
  return form.labels
    .filter((label) => OTHER_SOURCE.test(label.text) && !taken.some((one) => isAt(one, label)))
    .map((label) => ({ row: label.row + below, column: label.column + right }))
    .flatMap((place) => form.cells.filter((cell) => isAt(cell, place)))
    .filter((entry) => !taken.some((one) => isAt(one, entry)));
}

function isAt(one: Entry | null, { row, column }: Pick<Entry, 'row' | 'column'>): boolean {
  return one?.row === row && one.column === column;
}
