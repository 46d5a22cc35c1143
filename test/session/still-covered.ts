import { isFilled } from '../../src/form/judgement/filled';
import { readForms } from '../../src/form/read-forms';
import type { Form } from '../../src/form/form';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { reading } from '../library/inserting';

const WHOLE = ['绩效指标', 'Print_Area'];

/**
 * After rows were inserted every indicator that was there is read as before, under the labels that it had, and names that
 * covered the table cover it.
 */
export function verifyStillCovered(before: Snapshot, after: Snapshot): void {
  const forms = readForms(after);
  readForms(before).forEach((form, index) => {
    const now = forms[index];
    if (!now) throw new Error(`form ${index + 1} is gone`);
    const readings = readingsOf(now);
    expect(readingsOf(form).filter((each) => !readings.includes(each))).toEqual([]);
    expect(coveringNames(now, after)).toEqual(expect.arrayContaining(coveringNames(form, before)));
  });
}

function readingsOf({ indicators }: Form): readonly string[] {
  return indicators.filter(isFilled).map(reading);
}

/** The names that cover every indicator of the form. */
function coveringNames({ sheet, indicators }: Form, { names }: Snapshot): readonly string[] {
  return names
    .filter(({ name, target }) => {
      if (!WHOLE.includes(name) || target.kind !== 'area' || target.sheet !== sheet) return false;
      const { top, bottom } = target.area;
      return indicators.every(({ row }) => top <= row && row <= bottom);
    })
    .map(({ name, scope }) => `${scope ?? ''}!${name}`);
}
