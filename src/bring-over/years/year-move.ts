import type { Form } from '../../form/form';
import { ownTexts } from '../../form/judgement/words/own-texts';
import { statedYears } from '../../form/judgement/values/stated-years';

/** From the year that the old form is for to that of the new one. */
export interface YearMove {
  readonly from: number;
  readonly to: number;
}

/**
 * How years move on: to the year that the new form prints, else by one. A new form that prints the old year is last
 * year's copied.
 * @returns null where the old form tells no year
 */
export function yearMoveOf(source: Form, target: Form): YearMove | null {
  const from = source.year ?? mostStated(source);
  if (from === null) return null;
  const to = target.year === null || target.year === from ? from + 1 : target.year;
  return { from, to };
}

/** The official form prints no year: then its texts tell, the later one where two do equally often. */
function mostStated(form: Form): number | null {
  const counts = new Map<number, number>();
  for (const { text } of ownTexts(form)) {
    for (const { year } of statedYears(text)) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || b - a);
  return most ? most[0] : null;
}
