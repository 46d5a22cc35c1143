import type { Form } from '../../form';

/** From 2026年 to 2028年, both included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const YEARS =
  /^(?:自|从)?\s*((?:19|20)\d{2})\s*(?:年|[-/.]?\d{1,2})?[^至到~—–]{0,8}?[-~—–至到]+\s*((?:19|20)\d{2})/u;
const LONGEST = 30;

/** The years that a form says it is for, where it states a period (实施周期, 起止时间) above its indicators. */
export function periodOf({ cells, indicatorHeading }: Form): Period | null {
  const end = indicatorHeading?.row ?? Number.POSITIVE_INFINITY;
  for (const { row, text } of cells) {
    if (row >= end || text.length > LONGEST) continue;
    const [, from, to] = YEARS.exec(text.normalize('NFKC').trim()) ?? [];
    if (from !== undefined && to !== undefined && Number(from) <= Number(to)) {
      return { from: Number(from), to: Number(to) };
    }
  }
  return null;
}

/** Tells a form's own years from others: its budget year and those of the period that it states; nothing is outside where no year is known. */
export function ownYearsOf(form: Form): (year: number) => boolean {
  const period = periodOf(form);
  return (year) =>
    form.year === null ||
    year === form.year ||
    (period !== null && year >= period.from && year <= period.to);
}
