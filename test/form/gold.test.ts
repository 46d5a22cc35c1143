import { FIELD_KEYS } from '../../src/form/keys';
import { onlyForm, sampleForms, sampleSnapshot } from './form-files';
import { readGold } from './gold';
import { readingOf, readingOfGold } from './reading';

/** Where the gold file keeps one more reading of the same cells than the product does. */
const FIELDS_OPEN: Readonly<Record<string, readonly string[]>> = {
  // The projects of a list are read with the other layouts.
  'sc-township-batch': ['项目名称'],
};

describe('reading the sample forms', () => {
  test.each(sampleForms())('%s is read as its gold file says', (name) => {
    const gold = readGold(name);
    const open = FIELDS_OPEN[name] ?? [];
    const reading = readingOf(onlyForm(sampleSnapshot(name)));
    const keys = FIELD_KEYS.filter((key) => !open.includes(key));
    const fields = Object.entries(reading.fields).filter(([key]) => !open.includes(key));
    const wanted = readingOfGold(gold, keys);
    expect({ ...reading, fields: Object.fromEntries(fields) }).toEqual(wanted);
  });

  test('the seed says what was taken rather than read', () => {
    const form = onlyForm(sampleSnapshot('guangzhou-cppcc'));
    expect(form.assumed.map(({ what, cell }) => [what, cell.row + 1, cell.column])).toEqual([
      ['shifted-row', 20, 2],
      ['shifted-part', 21, 2],
    ]);
    expect(form.indicators.filter(({ displaced }) => displaced).map(({ row }) => row + 1)).toEqual([
      20,
    ]);
    expect(form.layout).toBe('guangzhou-department');
    expect(form.unit).toBe('万元');
  });
});
