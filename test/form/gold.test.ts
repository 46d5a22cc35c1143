import { FIELD_KEYS } from '../../src/form/keys';
import { onlyForm, sampleForms, sampleSnapshot } from './form-files';
import { readGold } from './gold';
import { readingOf, readingOfGold } from './reading';

describe('reading the sample forms', () => {
  test.each(sampleForms())('%s is read as its gold file says', (name) => {
    const gold = readGold(name);
    const reading = readingOf(onlyForm(sampleSnapshot(name)));
    expect(reading).toEqual(readingOfGold(gold, FIELD_KEYS));
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
