import { annualOf } from '../../text/annual';
import type { Entry, Form, Indicator } from '../../form';
import { readTarget } from '../../target/read-target';
import { once } from '../once';

/**
 * The rows of a form, one for each value that is judged by itself: those of the year, of each region, and of the whole
 * period where that has rows of its own. A value that says what another of the same indicator does is not told again.
 */
export const valueRows = once((form: Form): readonly Indicator[] => [
  ...regionRows(form),
  ...longTermRows(form),
]);

/** The rows of the year, one for each region's value. */
export function regionRows({ indicators }: Form): readonly Indicator[] {
  return indicators.flatMap((row) => {
    const said = new Set([folded(row.annual)]);
    const others = row.regions.flatMap((value) => {
      const region = ofRegion(row, value);
      const isNew = !said.has(folded(region.annual));
      said.add(folded(region.annual));
      return isNew ? [region] : [];
    });
    return [row, ...others];
  });
}

function ofRegion(row: Indicator, value: Entry): Indicator {
  const annual = annualOf(value, row.operator, row.unit);
  const target = readTarget(annual, { timely: row.level2 === '时效指标' });
  return { ...row, value, annual, target, cycle: null, regions: [] };
}

function longTermRows({ indicators, longTerm }: Form): readonly Indicator[] {
  const said = new Set(indicators.map(sayingOf));
  return longTerm.filter((row) => !said.has(sayingOf(row)));
}

function sayingOf({ name, annual }: Indicator): string {
  return `${folded(name.text)} ${folded(annual)}`;
}

function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '');
}
