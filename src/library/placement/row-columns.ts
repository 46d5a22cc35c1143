import type { Indicator } from '../../form/form';
import { readTarget } from '../../form/target/read-target';
import {
  ROW_ROLES,
  type CellText,
  type IndicatorChoice,
  type RowColumns,
  type RowTexts,
} from './placement';

export function columnsOf(row: Indicator): RowColumns {
  const { name, value, operator, unit, cycle, weight } = row;
  return {
    name: name.column,
    value: value.column,
    ...(operator && { operator: operator.column }),
    ...(unit && { unit: unit.column }),
    ...(cycle && { cycle: cycle.column }),
    ...(weight && { weight: weight.column }),
  };
}

/** What goes into the cells of a row; operator and unit stand apart where the form has columns for them. */
export function textsOf(
  { level1, level2, name, annual, beside }: IndicatorChoice,
  columns: RowColumns,
  row: number,
): readonly CellText[] {
  const texts: RowTexts = {
    level1,
    level2,
    name,
    // Where both share a cell, the name is written with its value.
    ...(annual === '' || columns.value === columns.name ? {} : valueTexts(annual, columns)),
    ...beside,
  };
  const written = ROW_ROLES.flatMap((role) => {
    const value = texts[role];
    const column = columns[role];
    return value === undefined || value === '' || column === undefined
      ? []
      : [{ cell: { row, column }, value }];
  });
  const { value } = texts;
  const others = (columns.regions ?? []).filter((column) => column !== columns.value);
  return [
    ...written,
    ...(value === undefined ? [] : others.map((column) => ({ cell: { row, column }, value }))),
  ];
}

/** A value taken apart as far as the columns want it; one that says more than they hold stays whole. */
function valueTexts(annual: string, { operator, unit }: RowColumns): RowTexts {
  const target = readTarget(annual);
  const hasColumns = operator !== undefined || unit !== undefined;
  if (!hasColumns || !('number' in target)) return { value: annual };

  const sign = target.comparator ?? '';
  const measure = target.unit ?? '';
  const number = target.number.toFixed();
  const inCell = `${operator === undefined ? sign : ''}${number}${unit === undefined ? measure : ''}`;
  return {
    value: inCell === number ? target.number.toNumber() : inCell,
    ...(operator !== undefined && { operator: sign === '' ? '=' : sign }),
    ...(unit !== undefined && measure !== '' && { unit: measure }),
  };
}
