import type { Entry, Form, Indicator } from '../../src/form/form';
import type { Target } from '../../src/form/target/target';
import { printCell } from '../../src/snapshot/address';
import { isError, type CellValue } from '../../src/snapshot/snapshot';
import type { Gold } from './gold';

/** What was read, in the words of the gold files, so that the two can be compared as a whole. */
export interface Reading {
  readonly kind: string;
  readonly year: number | null;
  readonly sheet: string;
  readonly title: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly tasks: readonly string[];
  readonly indicators: readonly string[];
}

export function readingOf(form: Form): Reading {
  const fields = [...form.fields].map(([key, { entry }]) => [key, said(entry)] as const);
  return {
    kind: form.kind,
    year: form.year,
    sheet: form.sheet,
    title: printCell(form.title),
    fields: Object.fromEntries(fields),
    tasks: form.tasks.map(({ name, content, amount, expectation }) =>
      [said(name), at(amount), at(content), at(expectation)].join(' '),
    ),
    indicators: form.indicators.map(indicatorReading),
  };
}

function indicatorReading(indicator: Indicator): string {
  const { row, level1, level2, name, cycle, annual, value, operator, unit, target } = indicator;
  const place = [row + 1, level1, level2, said(name), at(value), squeezed(annual)];
  return [...place, at(cycle), at(operator), at(unit), targetReading(target)].join(' | ');
}

function targetReading(target: Target): string {
  const comparator = 'comparator' in target ? (target.comparator ?? '') : '';
  const number = 'number' in target ? target.number.toFixed() : '';
  const unit = 'unit' in target ? (target.unit ?? '') : '';
  return `${target.kind} ${comparator}${number}${unit}`;
}

/** @param keys the fields that the product reads; gold files name more */
export function readingOfGold(gold: Gold, keys: readonly string[]): Reading {
  const fields = Object.entries(gold.fields).filter(([key]) => keys.includes(key));
  return {
    kind: gold.form,
    year: gold.year,
    sheet: gold.sheet,
    title: gold.title.cell,
    fields: Object.fromEntries(
      fields.map(([key, { cell, value }]) => [key, `${cell} ${squeezed(String(value ?? ''))}`]),
    ),
    tasks: gold.tasks.map((task) =>
      [
        `${task.cell} ${squeezed(task.name ?? '')}`,
        task.amountCell,
        task.contentCell,
        task.expectCell,
      ].join(' '),
    ),
    indicators: gold.indicators.map((row) => {
      const name = `${row.nameCell} ${squeezed(row.name)}`;
      const place = [
        row.row,
        row.level1,
        row.level2,
        name,
        row.valueCell,
        squeezed(String(row.annual ?? '')),
      ];
      const { kind, comparator, number, unit } = row.target;
      const dated = kind === 'date';
      const target = `${kind} ${comparator ?? ''}${dated ? '' : (number ?? '')}${unit ?? ''}`;
      return [...place, row.cycleCell, row.opCell, row.unitCell, target].join(' | ');
    }),
  };
}

function at(entry: Entry | null): string {
  return entry ? printCell(entry) : '';
}

function said(entry: Entry): string {
  return `${printCell(entry)} ${squeezed(valueText(entry.value))}`;
}

function valueText(value: CellValue): string {
  return isError(value) ? value.error : String(value ?? '');
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}
