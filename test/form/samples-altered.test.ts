import fc from 'fast-check';
import { planBinding } from '../../src/bind/plan-binding';
import type { Form, Indicator } from '../../src/form/form';
import { readForms } from '../../src/form/read-forms';
import { printCell } from '../../src/snapshot/address';
import type { SheetSnapshot, SnapshotCell } from '../../src/snapshot/snapshot';
import { applyPlan } from '../../src/workbook/plan/apply-plan';
import { deleteName } from '../../src/workbook/names';
import { insertRows } from '../../src/workbook/structure/insert-rows';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openSample } from '../library/inserting';
import { onlySheet, workbook } from './alter-snapshot';
import { onlyForm, sampleForms, sampleSnapshot } from './form-files';

const RUNS = { numRuns: Math.min(Number(process.env['FC_RUNS'] ?? 20), 500) };
const sample = fc.constantFrom(...sampleForms());

const said = ({ level1, level2, name, annual, cycle }: Indicator) =>
  [level1, level2, name.text, annual, cycle?.text ?? null] as const;

/** What the form says, wherever it stands. */
function contents(form: Form) {
  return {
    year: form.year,
    unit: form.unit,
    fields: [...form.fields].map(([key, { entry }]) => [key, entry.text]),
    tasks: form.tasks.map(({ name, amount }) => [name.text, amount?.text ?? null]),
    indicators: form.indicators.map(said),
    longTerm: form.longTerm.map(said),
  };
}

test('blank rows put into the table of indicators change nothing that a sample says', () => {
  fc.assert(
    fc.property(sample, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), (name, places) => {
      const book = openSample(name);
      const before = onlyForm(takeSnapshot(book));
      const sheet = book.sheets.find((each) => each.name === before.sheet);
      const { indicatorArea } = before;
      if (!sheet || !indicatorArea) throw new Error(name);
      for (const place of places) {
        const { top, bottom } = onlyForm(takeSnapshot(book)).indicatorArea ?? indicatorArea;
        insertRows(book, sheet, top + 1 + (place % Math.max(1, bottom - top)));
      }
      expect(contents(onlyForm(takeSnapshot(book)))).toEqual(contents(before));
    }),
    RUNS,
  );
});

test('names that were given and taken away again change nothing, but for those that alone lead to a field', () => {
  fc.assert(
    fc.property(sample, fc.infiniteStream(fc.boolean()), (name, isDropped) => {
      const book = openSample(name);
      const snapshot = takeSnapshot(book);
      const before = onlyForm(snapshot);
      const binding = planBinding(before, snapshot);
      if (binding.kind === 'proposal' && binding.plan) applyPlan(book, binding.plan);
      const fields = [...before.fields.values()];
      const needed = new Set<string>(
        fields.flatMap(({ key, foundBy }) => (foundBy === 'name' ? [key] : [])),
      );
      for (const each of [...book.names]) {
        if (isDropped.next().value === true && !needed.has(each.name)) deleteName(book, each);
      }
      expect(contents(onlyForm(takeSnapshot(book)))).toEqual(contents(before));
    }),
    RUNS,
  );
});

/** The sheet with two columns of the table exchanged, from its heading on. */
function exchanged(sheet: SheetSnapshot, form: Form, one: number, other: number): SheetSnapshot {
  const top = form.indicatorHeading?.row ?? 0;
  const bottom = form.area.bottom;
  const column = (cell: SnapshotCell): number => {
    if (cell.row < top || cell.row > bottom) return cell.column;
    if (cell.column === one) return other;
    return cell.column === other ? one : cell.column;
  };
  const cells = [...sheet.cells.values()].map((cell) => ({ ...cell, column: column(cell) }));
  return { ...sheet, cells: new Map(cells.map((cell) => [printCell(cell), cell])) };
}

/** The samples whose values of the year and of the whole period stand in two plain columns. */
const PAIRS = sampleForms().flatMap((name) => {
  const sheet = onlySheet(sampleSnapshot(name));
  const form = onlyForm(workbook(sheet));
  const columns = new Set(
    form.indicators.map(({ cycle, value }) => `${cycle?.column} ${value.column}`),
  );
  const [row] = form.indicators;
  const isPlain = columns.size === 1 && row?.cycle;
  return isPlain ? [{ name, sheet, form, cycle: row.cycle.column, value: row.value.column }] : [];
});

test.each(PAIRS)('$name says the same with the year before the whole period', (pair) => {
  const { sheet, form, cycle, value } = pair;
  const other = readForms(workbook(exchanged(sheet, form, cycle, value)));
  expect(other.map(contents)).toEqual([contents(form)]);
});

test('there are samples with both', () => {
  expect(PAIRS.length).toBeGreaterThan(2);
});
