import { workbookWith } from '../rules/form-builder';
import { fixablesOf, modelOf, waysOf } from './fixable';

/** What is offered in place of a value without a unit, in the row of 数量. */
function offered(name: string, value: string): readonly unknown[] {
  const fixable = fixablesOf(modelOf(workbookWith({ D18: name, F18: value }))).find(
    ({ finding }) => finding.rule === 'unit-missing',
  );
  if (!fixable) throw new Error('nothing is missing');
  return waysOf(fixable).flatMap(({ edits }) =>
    edits.flatMap((edit) =>
      edit.kind === 'set-cells' ? edit.cells.map(({ after }) => after.value) : [],
    ),
  );
}

test('a number gets the units that fit', () => {
  expect(offered('制作宣传手册', '≥3000')).toContain('≥3000册');
});

test('a number in 万 stays one', () => {
  const values = offered('制作宣传手册', '≥3万');
  expect(values).toContain('≥3万册');
  expect(
    values.filter((value) => typeof value !== 'string' || !/^≥3万\p{L}+$/u.test(value)),
  ).toEqual([]);
});
