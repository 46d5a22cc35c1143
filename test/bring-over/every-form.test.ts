import { isBlankEntry } from '../../src/form/outline/grid';
import type { Entry, Form } from '../../src/form/form';
import { foldText } from '../../src/form/text/label';
import { printCell } from '../../src/snapshot/address';
import { sampleForms } from '../form/form-files';
import { bringInto, fateOf, freshTemplate, sampleForm, WITH_MONEY } from './bringing';

describe.each(sampleForms())('%s, brought over into a fresh official form', (name) => {
  test('loses nothing: all of it is carried, or left behind with a reason', () => {
    const source = sampleForm(name);
    const fate = fateOf(bringInto(freshTemplate(), source, WITH_MONEY).brought);
    const lost = contents(source).filter((entry) => !fate.has(printCell(entry)));
    expect(lost.map(printCell)).toEqual([]);
  });

  test('arrives: what is carried reads the same there', () => {
    const source = sampleForm(name);
    const { brought, form } = bringInto(freshTemplate(), source, WITH_MONEY);
    const names = brought.cells.filter(
      ({ role, part }) => role === 'name' && part === 'indicators',
    );
    const arrived = form.indicators.map((row) => foldText(row.name.text));
    for (const { after } of names) expect(arrived).toContain(foldText(String(after)));
    const filled = source.indicators.filter(({ name: entry }) => !isBlankEntry(entry));
    expect(names).toHaveLength(filled.length);
  });

  test('carries nothing a second time', () => {
    const workbook = freshTemplate();
    const source = sampleForm(name);
    bringInto(workbook, source, WITH_MONEY);
    const { brought } = bringInto(workbook, source, WITH_MONEY);
    expect(brought.cells.filter(({ chosen }) => chosen)).toEqual([]);
    expect(brought.plan).toBeNull();
  });

  test('can be taken back', () => {
    const { before, undone } = bringInto(freshTemplate(), sampleForm(name), WITH_MONEY);
    expect(undone()).toEqual(before);
  });
});

/** The filled cells that the form was read from: fields, tasks, indicators. */
function contents({ fields, tasks, indicators }: Form): readonly Entry[] {
  return [
    ...[...fields.values()].map(({ entry }) => entry),
    ...tasks.flatMap(({ name, content, amount, expectation }) => [
      name,
      content,
      amount,
      expectation,
    ]),
    ...indicators.flatMap(({ name, value, cycle, weight }) => [name, value, cycle, weight]),
  ]
    .filter((entry) => entry !== null)
    .filter((entry) => !isBlankEntry(entry));
}
