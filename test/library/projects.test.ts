import { placeIndicators } from '../../src/library/place-rows';
import { planInsertion } from '../../src/library/insert-indicators';
import { applyPlan } from '../../src/workbook/plan/apply-plan';
import { printArea } from '../../src/snapshot/address';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { onlyForm } from '../form/form-files';
import { CHOSEN_CLASSES, choicesOf } from './choices';
import { contentsOf, mergesOn, openSample, overlaps, reading, type } from './inserting';

function sample() {
  const workbook = openSample('sc-township-batch');
  const snapshot = takeSnapshot(workbook);
  const form = onlyForm(snapshot);
  return { workbook, snapshot, form, projects: form.projects };
}

test('the projects of a sheet that lists several, each with its rows', () => {
  expect(sample().projects.map(({ top, bottom }) => [top + 1, bottom + 1])).toEqual([
    [4, 11],
    [12, 17],
    [18, 23],
  ]);
});

test('without one of them nothing is placed', () => {
  const { form, snapshot } = sample();
  expect(placeIndicators(form, snapshot, choicesOf('数量'))).toEqual({
    kind: 'refused',
    reason: 'several-projects',
  });
});

test.each([0, 1, 2])('rows go to project %i alone, whose labels come to span them', (which) => {
  const { workbook, form, snapshot, projects } = sample();
  const untouched = contentsOf(workbook);
  const project = projects[which];
  if (!project) throw new Error('no project');
  const placement = placeIndicators(form, snapshot, choicesOf(...CHOSEN_CLASSES), project);
  if (placement.kind === 'refused') throw new Error(placement.reason);
  const undo = applyPlan(workbook, planInsertion(placement, snapshot));
  const after = takeSnapshot(workbook);
  const now = onlyForm(after);
  const places = now.projects;
  const sizes = places.map(({ top, bottom }) => bottom - top + 1);
  const rowsBefore = projects.map(({ top, bottom }) => bottom - top + 1);
  expect(sizes).toEqual(rowsBefore.map((rows, i) => (i === which ? rows + 9 : rows)));
  const mine = places[which];
  if (!mine) throw new Error('no project');
  for (const { name } of placement.indicators) {
    expect(mine.top <= name.row && name.row <= mine.bottom).toBe(true);
  }
  const others = (each: typeof form, at: typeof projects) =>
    each.indicators
      .filter(({ row }) => !(at[which] && at[which].top <= row && row <= at[which].bottom))
      .map(reading);
  expect(others(now, places)).toEqual(others(form, projects));
  expect(overlaps(after, now.sheet)).toEqual([]);
  const spans = [1, 2, 3].map((left) =>
    printArea({ top: mine.top, bottom: mine.bottom, left, right: left }),
  );
  expect(mergesOn(after, now.sheet)).toEqual(expect.arrayContaining(spans));
  applyPlan(workbook, undo);
  expect(contentsOf(workbook)).toEqual(untouched);
});

test('rows ahead of the first one of a project carry its amount and goal up with them', () => {
  const workbook = type(openSample('sc-township-batch'), { F18: '质量指标' });
  const untouched = contentsOf(workbook);
  const snapshot = takeSnapshot(workbook);
  const form = onlyForm(snapshot);
  const project = form.projects[2] ?? null;
  const placement = placeIndicators(form, snapshot, choicesOf('数量'), project);
  if (placement.kind === 'refused') throw new Error(placement.reason);
  const undo = applyPlan(workbook, planInsertion(placement, snapshot));
  const after = takeSnapshot(workbook);
  const [sheet] = after.sheets;
  expect(placement.indicators.map(({ name }) => name.row + 1)).toEqual([18]);
  expect(['B18', 'C18'].map((address) => sheet?.cells.get(address)?.value)).toEqual([
    '道路养护经费',
    240000,
  ]);
  expect(mergesOn(after, form.sheet)).toEqual(expect.arrayContaining(['B18:B24', 'C18:C24']));
  applyPlan(workbook, undo);
  expect(contentsOf(workbook)).toEqual(untouched);
});
