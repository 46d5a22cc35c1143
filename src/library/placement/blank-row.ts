import type { Form, Indicator } from '../../form/form';
import type { RowColumns } from './placement';
import { columnsOf } from './row-columns';

/** The form as if the first row of a table that holds none yet were an indicator: the others go by it. */
export function withBlankRow(form: Form): Form {
  const { blankTable } = form;
  return blankTable
    ? { ...form, indicators: [blankTable.row], indicatorArea: blankTable.area }
    : form;
}

/** Where a row of the form's table has what; one that goes by headings alone states its classes, too. */
export function columnsIn({ blankTable }: Form, row: Indicator): RowColumns {
  const { level1, level2 } = blankTable ?? { level1: null, level2: null };
  return {
    ...columnsOf(row),
    ...(level1 !== null && { level1 }),
    ...(level2 !== null && level2 !== level1 && { level2 }),
  };
}
