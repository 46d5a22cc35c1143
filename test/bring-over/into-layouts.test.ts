import { moveYears } from '../../src/bring-over/move-years';
import { sayTheSame } from '../../src/bring-over/same-value';
import { isBlankEntry } from '../../src/form/outline/grid';
import type { Form } from '../../src/form/form';
import { printCell } from '../../src/snapshot/address';
import { takeSnapshot } from '../../src/workbook/take-snapshot';
import type { Workbook } from '../../src/workbook/workbook';
import { openSample } from '../library/inserting';
import { bringInto, firstForm, fateOf, sampleForm, typed, WITH_MONEY } from './bringing';

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

/** The bureau's own blank: last year's form with everything that was filled in taken out. */
function blanked(name: string): Workbook {
  const workbook = openSample(name);
  const { fields, tasks, indicators } = firstForm(takeSnapshot(workbook));
  const entries = [
    ...[...fields.values()].filter(({ label, entry }) => label !== entry).map(({ entry }) => entry),
    ...tasks.flatMap(({ name: task, content, amount, expectation }) => [
      task,
      content,
      amount,
      expectation,
    ]),
    ...indicators.flatMap((row) => [
      row.name,
      row.value,
      row.cycle,
      row.operator,
      row.unit,
      row.weight,
    ]),
  ].filter((entry) => entry !== null);
  return typed(workbook, Object.fromEntries(entries.map((entry) => [printCell(entry), ''])));
}

const filled = ({ indicators }: Form) => indicators.filter(({ name }) => !isBlankEntry(name));

describe.each(LAYOUTS)('%s into its own blank form', (name) => {
  const source = sampleForm(name);
  const { brought, form } = bringInto(blanked(name), source, WITH_MONEY);

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
