import type { Form, Indicator } from '../../form/form';
import { valuesOf, type RowValue } from '../../form/judgement/values/row-values';
import { sameCell, type CellRef } from '../../snapshot/area';

/** A value and the row that it belongs to. */
export interface FoundValue {
  readonly row: Indicator;
  readonly value: RowValue;
}

/** The value whose comparator stands in this cell. */
export function valueBySign(form: Form, cell: CellRef): FoundValue | null {
  return findValue(form, ({ signCell }) => sameCell(signCell, cell));
}

/** The value whose unit stands in this cell. */
export function valueByUnit(form: Form, cell: CellRef): FoundValue | null {
  return findValue(form, ({ unitCell }) => sameCell(unitCell, cell));
}

/** The value that stands in this cell. */
export function valueAt(form: Form, cell: CellRef): FoundValue | null {
  return findValue(form, (value) => sameCell(value.cell, cell));
}

/** The row whose name stands in this cell. */
export function rowNamedAt(form: Form, cell: CellRef): Indicator | null {
  return form.indicators.find(({ name }) => sameCell(name, cell)) ?? null;
}

function findValue(form: Form, fits: (value: RowValue) => boolean): FoundValue | null {
  for (const row of form.indicators) {
    const value = valuesOf(row).find(fits);
    if (value) return { row, value };
  }
  return null;
}
