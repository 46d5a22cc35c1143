import { moveYears } from '../../src/bring-over/years/move-years';
import { sayTheSame } from '../../src/bring-over/settled/same-value';
import { isBlankEntry } from '../../src/form/outline/grid';
import type { Form } from '../../src/form/form';
import { openSample } from '../library/inserting';
import { blanked } from './blanked';
import { bringInto, fateOf, sampleForm, WITH_MONEY } from './bringing';

/** Forms whose columns differ: unit and operator apart, weights, no tasks, no classes, 元. */
const LAYOUTS = [
  'cq-media-flat',
  'guangzhou-cppcc',
  'gz-statistics-clean',
  'fupin-tourism',
  'gd-newschool',
  'hn-science',
  'jx-forestry',
  'nm-coop-direction',
] as const;

const filled = ({ indicators }: Form) => indicators.filter(({ name }) => !isBlankEntry(name));

describe.each(LAYOUTS)('%s into its own blank form', (name) => {
  const source = sampleForm(name);
  const { brought, form } = bringInto(blanked(openSample(name)), source, WITH_MONEY);

  test('all of it comes', () => {
    const fates = [...fateOf(brought)].map(([, fate]) => fate);
    expect(fates).not.toContain('offered');
    expect(form.fields.get('部门名称')?.entry.text).toBe(source.fields.get('部门名称')?.entry.text);
    expect(form.tasks.map((task) => task.name.text)).toEqual(
      source.tasks.map((task) => task.name.text),
    );
  });

  test('every indicator reads as it did, its years one later', () => {
    const { move } = brought;
    const byName = new Map(filled(form).map((row) => [row.name.text.trim(), row]));
    for (const row of filled(source)) {
      const now = byName.get(row.name.text.trim());
      expect(now?.weight?.value).toEqual(row.weight?.value);
      if (row.level2 !== null) expect(now?.level2).toBe(row.level2);
      if (row.target.kind === 'date' && row.target.serial !== null) {
        expect(now?.annual).toBe('2027-12-31');
      } else {
        const moved = move ? moveYears(row.annual, move).text : row.annual;
        expect([row.annual, sayTheSame(now?.annual ?? '', moved)]).toEqual([row.annual, true]);
      }
    }
    expect(byName.size).toBe(filled(source).length);
  });
});
