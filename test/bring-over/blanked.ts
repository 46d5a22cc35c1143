import type { Entry, Form } from '../../src/form/form';
import { isBlankEntry } from '../../src/form/outline/grid';
import { printCell } from '../../src/snapshot/address';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import type { Workbook } from '../../src/workbook/workbook';
import { firstForm, typed } from './bringing';

/** All that a form says, cell by cell: fields, projects, tasks, indicators of the year and of the whole period. */
export function contentsOfForm(form: Form): readonly Entry[] {
  const { fields, projects, tasks, indicators, longTerm } = form;
  const entries: readonly (Entry | null)[] = [
    ...[...fields.values()].filter(({ label, entry }) => label !== entry).map(({ entry }) => entry),
    ...projects.flatMap(({ name, goal, agency, amount }) => [name, goal, agency, amount]),
    ...tasks.flatMap(({ name, content, amount, expectation }) => [
      name,
      content,
      amount,
      expectation,
    ]),
    ...[...indicators, ...longTerm].flatMap(
      ({ name, value, cycle, operator, unit, weight, regions }) => [
        name,
        value,
        cycle,
        operator,
        unit,
        weight,
        ...regions,
      ],
    ),
  ];
  return entries.filter((entry) => entry !== null).filter((entry) => !isBlankEntry(entry));
}

/** The bureau's own blank: last year's form with everything that was filled in taken out. */
export function blanked(workbook: Workbook): Workbook {
  const entries = contentsOfForm(firstForm(takeSnapshot(workbook)));
  return typed(workbook, Object.fromEntries(entries.map((entry) => [printCell(entry), ''])));
}
