import { readForms } from '../../../src/form/read-forms';
import type { Entry, Form, Indicator } from '../../../src/form/form';
import type { MoneyColumn } from '../../../src/form/fields/choose-fields';
import { readerText } from '../../../src/form/text/annual';
import { printCell } from '../../../src/snapshot/address';
import type { SheetSnapshot } from '../../../src/snapshot/snapshot';
import { workbook } from '../alter-snapshot';

/** What was read on a sheet, a line for each thing, to be compared as a whole. */
export function layoutReading(...sheets: readonly SheetSnapshot[]): string {
  return readForms(workbook(...sheets))
    .map(formReading)
    .join('\n\n');
}

export function formReading(form: Form): string {
  const head = [form.kind, form.unit, form.year ?? '–', `title ${at(form.title)}`].join(' ');
  return [
    head,
    ...[...form.fields].map(([key, { entry }]) => `${key} ${said(entry)}`),
    ...(form.goalLines.length > 0 ? [`goal goes on ${form.goalLines.map(at).join(' ')}`] : []),
    ...form.moneyColumns.map(columnReading),
    ...form.projects.map(
      ({ name, goal, agency, amount }) =>
        `project ${at(name)} goal ${at(goal)} by ${at(agency)} amount ${at(amount)}`,
    ),
    ...form.tasks.map(
      ({ name, content, amount, expectation }) =>
        `task ${at(name)} ${at(content)} ${at(amount)} ${at(expectation)}`,
    ),
    ...form.indicators.map(indicatorReading),
    ...form.longTerm.map((row) => `long-term ${indicatorReading(row)}`),
    ...form.assumed.map(({ what, cell }) => `assumed ${what} ${printCell(cell)}`),
  ].join('\n');
}

function columnReading(column: MoneyColumn): string {
  return ['money', ...[...column].map(([key, { entry }]) => `${key} ${said(entry)}`)].join(' ');
}

function indicatorReading(row: Indicator): string {
  const { level1, level2, name, value, annual, cycle, operator, unit, weight } = row;
  const parts = { cycle, op: operator, unit, weight };
  const beside = Object.entries(parts).flatMap(([what, entry]) =>
    entry ? [` ${what} ${at(entry)}`] : [],
  );
  const regions = row.regions.length > 0 ? ` regions ${row.regions.map(at).join(' ')}` : '';
  const said = `${at(name)} ${flat(readerText(name))} → ${at(value)} ${flat(annual)}`;
  return `${level1 ?? '–'}/${level2 ?? '–'} ${said}${beside.join('')}${regions}`.trimEnd();
}

/** The cell, and what of its words is meant where that is not all of them. */
function said(entry: Entry): string {
  return entry.part === undefined ? at(entry) : `${at(entry)} (${entry.part})`;
}

function at(entry: Entry | null): string {
  return entry ? printCell(entry) : '–';
}

function flat(text: string): string {
  return text.replace(/\s+/gu, '');
}
