import type { Indicator } from '../../form/form';
import { readTarget } from '../../form/target/read-target';
import type { CellText, IndicatorChoice } from './placement';

/** In which columns a row of the table has what. */
export interface RowColumns {
  readonly name: number;
  readonly value: number;
  readonly operator: number | null;
  readonly unit: number | null;
}

export function columnsOf({ name, value, operator, unit }: Indicator): RowColumns {
  return {
    name: name.column,
    value: value.column,
    operator: operator?.column ?? null,
    unit: unit?.column ?? null,
  };
}

/** What goes into the cells of a row; operator and unit stand apart where the form has columns for them. */
export function textsOf(
  { name, annual }: IndicatorChoice,
  columns: RowColumns,
  row: number,
): readonly CellText[] {
  const at = (column: number, value: string | number): CellText => ({
    cell: { row, column },
    value,
  });
  const { operator, unit } = columns;
  if (annual === '') return [at(columns.name, name)];
  const whole = [at(columns.name, name), at(columns.value, annual)];
  const target = readTarget(annual);
  if ((operator === null && unit === null) || !('number' in target)) return whole;

  const sign = target.comparator ?? '';
  const number = target.number.toNumber();
  const measure = target.unit ?? '';
  const inCell = `${operator === null ? sign : ''}${target.number.toFixed()}${unit === null ? measure : ''}`;
  const bare = inCell === target.number.toFixed();
  return [
    at(columns.name, name),
    ...(operator === null ? [] : [at(operator, sign === '' ? '=' : sign)]),
    at(columns.value, bare ? number : inCell),
    ...(unit === null || measure === '' ? [] : [at(unit, measure)]),
  ];
}
