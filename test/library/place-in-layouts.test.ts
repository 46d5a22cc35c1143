import fc from 'fast-check';
import { planBinding } from '../../src/bind/plan-binding';
import { check } from '../../src/check';
import type { Form } from '../../src/form/form';
import { isBlankEntry } from '../../src/form/outline/grid';
import { readForms } from '../../src/form/read-forms';
import { rowAfter } from '../../src/library/placement/placement';
import { planMarks } from '../../src/plan/marks/marks-plan';
import type { Plan } from '../../src/plan/plan';
import { printCell } from '../../src/snapshot/address';
import { sameCell } from '../../src/snapshot/area';
import type { CellValue, Snapshot } from '../../src/snapshot/snapshot';
import { applyPlan } from '../../src/workbook/plan/apply-plan';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import type { Workbook } from '../../src/workbook/workbook';
import { ALL_DRAWINGS } from '../form/layouts/all-drawings';
import { formReading } from '../form/layouts/layout-reading';
import { CHOSEN_CLASSES, type ChosenClass } from './choices';
import { drawnWorkbook } from './drawn-workbook';
import { contentsOf, reading, type Inserted } from './inserting';
import { verifyInsertion } from './verify-insertion';

const numRuns = Math.ceil(Number(process.env['FC_RUNS'] ?? 100) / 4);
const classes = fc.array(fc.constantFrom(...CHOSEN_CLASSES), { minLength: 1, maxLength: 8 });

/** The year's table stands above that of the whole period. */
const YEAR_ABOVE = `
项目绩效目标申报表|<|<|<|<
项目名称|乡镇卫生院改造|<|<|<
资金总额（万元）|900|<|<|<
年度绩效目标|年内改造3所|<|<|<
年度绩效指标|一级指标|二级指标|指标内容|指标值
^|产出指标|数量指标|改造卫生院|3所
^|效益指标|社会效益指标|就诊条件|改善
长期绩效指标|一级指标|二级指标|指标内容|指标值
^|产出指标|数量指标|改造卫生院|9所
^|效益指标|社会效益指标|就诊条件|明显改善
`;

const DRAWINGS: Readonly<Record<string, string>> = { ...ALL_DRAWINGS, YEAR_ABOVE };
const ALL = Object.entries(DRAWINGS);

function firstForm(workbook: Workbook): Form {
  const [form] = readForms(takeSnapshot(workbook));
  if (!form) throw new Error('no form');
  return form;
}

/** The cells of the first sheet that hold something, by address. */
function valuesOf(snapshot: Snapshot, placed: (row: number) => number): Map<string, CellValue> {
  const cells = [...(snapshot.sheets[0]?.cells.values() ?? [])];
  return new Map(
    cells.flatMap(({ row, column, value }): [string, CellValue][] =>
      value === null ? [] : [[printCell({ row: placed(row), column }), value]],
    ),
  );
}

/** Cells that were not written and yet did more than move down. */
function ruinedCells({ before, after, placement }: Inserted): readonly string[] {
  const written = [...placement.cells, ...placement.formulas].map(({ cell }) => printCell(cell));
  const moved = valuesOf(before.snapshot, (row) => rowAfter(placement.insertions, row));
  const now = valuesOf(after.snapshot, (row) => row);
  return [...new Set([...moved.keys(), ...now.keys()])]
    .filter((place) => !written.includes(place))
    .filter((place) => now.get(place) !== moved.get(place));
}

function verify(workbook: Workbook, chosen: readonly ChosenClass[]): void {
  const done = verifyInsertion(workbook, chosen);
  const { before, after, placement } = done;
  expect(ruinedCells(done)).toEqual([]);
  expect(after.form.longTerm.map(reading)).toEqual(before.form.longTerm.map(reading));
  const added = after.form.indicators.filter(({ name }) =>
    placement.indicators.some((placed) => sameCell(placed.name, name)),
  );
  const weighed = added.filter(({ weight }) => weight !== null && !isBlankEntry(weight));
  expect(weighed.map(reading)).toEqual([]);
  expect(after.form.names.filter(({ state }) => state !== 'sound')).toEqual([]);
}

/** Gives the form its names. */
function bind(workbook: Workbook): Plan {
  const binding = planBinding(firstForm(workbook), takeSnapshot(workbook));
  if (binding.kind === 'refusal' || !binding.plan) throw new Error('no names to be had');
  return applyPlan(workbook, binding.plan);
}

function bound(drawing: string): Workbook {
  const workbook = drawnWorkbook(drawing);
  bind(workbook);
  return workbook;
}

describe.each(ALL)('the published form %s', (_name, drawing) => {
  test('is marked without a cell being written, each of its cells once at most', () => {
    const snapshot = takeSnapshot(drawnWorkbook(drawing));
    const findings = check(snapshot).flatMap((checked) => checked.findings);
    const { plan } = planMarks(findings, snapshot);
    const marked = plan.edits.flatMap((edit) => (edit.kind === 'set-marks' ? edit.marks : []));
    const places = marked.map(({ cell }) => printCell(cell));
    expect(plan.edits.every(({ kind }) => kind === 'set-marks' || kind === 'clear-marks')).toBe(
      true,
    );
    expect(new Set(places).size).toBe(places.length);
    expect(findings.length === 0).toBe(places.length === 0);
  });

  test('gets its names and reads the same, and binding is undone exactly', () => {
    const workbook = drawnWorkbook(drawing);
    const [untouched, before] = [contentsOf(workbook), formReading(firstForm(workbook))];
    const undo = bind(workbook);
    const after = firstForm(workbook);
    expect(formReading(after)).toBe(before);
    expect(after.names.filter(({ state }) => state !== 'sound')).toEqual([]);
    applyPlan(workbook, undo);
    expect(contentsOf(workbook)).toEqual(untouched);
  });
});

describe('indicators inserted into a published form', () => {
  test.each(ALL)('%s: one of each class, all at once', (_name, drawing) => {
    verify(bound(drawing), CHOSEN_CLASSES);
  });

  test('any number of any classes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(DRAWINGS)), classes, (name, chosen) => {
        verify(bound(DRAWINGS[name] ?? ''), chosen);
      }),
      { numRuns },
    );
  });
});
