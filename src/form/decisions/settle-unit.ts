import type { Entry } from '../form';
import type { Grid } from '../outline/grid';
import { statedUnits, unitOfAmounts, type MoneyUnit } from '../money/money-unit';
import { settle, settleWay, type Noted } from './question';

export interface SettledUnit {
  readonly unit: MoneyUnit;
  readonly noted: readonly Noted[];
}

/**
 * The unit of the form's amounts: the one that is printed; in question where both are, or none.
 * @param labels printed texts outside of the tables' data, the title first
 * @param amounts the cells that hold money
 * @param usual the layout's
 */
export function settleUnit(
  grid: Grid,
  title: Entry,
  labels: readonly Entry[],
  amounts: readonly Entry[],
  usual: MoneyUnit,
): SettledUnit {
  const [first, ...others] = statedUnits([title, ...labels, ...amounts]);
  if (amounts.length === 0) return { unit: first?.unit ?? usual, noted: [] };
  if (!first) {
    const own = unitOfAmounts(amounts);
    if (own) return { unit: own, noted: [] };
    const ways = usual === '万元' ? (['万元', '元'] as const) : (['元', '万元'] as const);
    const what = 'unit-assumed';
    const { taken, noted } = settleWay(grid.decisions, {
      ...{ what, cell: title, about: 'unit', at: '' },
      ways,
    });
    return { unit: taken.choice, noted: [noted] };
  }
  if (others.length === 0) return { unit: first.unit, noted: [] };
  const option = ({ unit, entry }: typeof first) => ({ choice: unit, cell: entry });
  const { taken, noted } = settle(grid.decisions, {
    what: 'several-units',
    cell: first.entry,
    about: 'unit',
    at: '',
    first: option(first),
    others: others.map(option),
  });
  return { unit: taken.choice, noted: [noted] };
}
