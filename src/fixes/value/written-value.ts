import { readerText } from '../../form/text/annual';
import type { Indicator } from '../../form/form';
import { wordsOf } from '../../form/outline/grid';
import { isMeasured, readTarget } from '../../form/target/read-target';
import { printNameCell, readNameCell } from '../../library/placement/names/name-cell';
import type { CellText } from '../../library/placement/placement';
import { isShared } from '../../library/placement/names/written-names';
import type { CellRef } from '../../snapshot/area';
import type { FoundValue } from './row-value-at';

/** The cells of a row that come to hold a value, which a reader then reads as this text. */
export function writtenValue({ row, value }: FoundValue, text: string): readonly CellText[] {
  if (value.column === 'cycle') return [{ cell: placeOf(value.cell), value: text }];
  return annualCells(row, text);
}

/** The same of this year's value; operator and unit go where the form has columns for them, a name beside it stays. */
export function annualCells(row: Indicator, text: string): readonly CellText[] {
  const { value, operator, unit } = row;
  const at = (cell: CellRef, content: string | number | null): CellText => ({
    cell: placeOf(cell),
    value: content,
  });
  const target = readTarget(text);
  if (isShared(row)) {
    return [at(value, printNameCell({ ...readNameCell(wordsOf(value), true), value: text }))];
  }
  // Where other regions say the same, they go on doing so.
  const alike = row.regions.filter(
    (entry) => entry.column !== value.column && readerText(entry) === readerText(value),
  );
  if (!operator && !unit) return [value, ...alike].map((entry) => at(entry, text));
  if (!isMeasured(target)) {
    return [at(value, text), ...[operator, unit].flatMap((cell) => (cell ? [at(cell, null)] : []))];
  }
  const sign = target.comparator ?? '';
  const measure = target.unit ?? '';
  const number = target.number.toFixed();
  const inCell = `${operator ? '' : sign}${number}${unit ? '' : measure}`;
  return [
    ...(operator ? [at(operator, sign === '' ? '=' : sign)] : []),
    ...(readerText(value).trim() === inCell
      ? []
      : [at(value, inCell === number ? target.number.toNumber() : inCell)]),
    ...(unit ? [at(unit, measure === '' ? null : measure)] : []),
  ];
}

function placeOf({ row, column }: CellRef): CellRef {
  return { row, column };
}
