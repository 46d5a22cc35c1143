import { sameFinding } from '../../src/fixes/recheck';
import { rules } from '../../src/rules';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { applyPlan } from '../../src/workbook/plan/apply-plan';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import type { Workbook } from '../../src/workbook/workbook';
import { sampleForms } from '../form/form-files';
import { openSample } from '../library/inserting';
import { workbookOf } from '../rules/example-form';
import { freshErrors } from './fresh-errors';
import { findingsNow, fixablesOf, modelOf, planOf, waysOf, type Fixable } from './fixable';

/** Where a row moves, its findings move along: what is left of a rule is counted, not looked for in its place. */
function settles(fixable: Fixable, workbook: Workbook): void {
  const { finding, found } = fixable;
  const now = findingsNow(workbook, fixable);
  const isSame = (other: typeof finding) =>
    other.rule === finding.rule &&
    other.detail === finding.detail &&
    other.message === finding.message;
  const before = found.findings.filter(isSame).length;
  expect(now.filter(isSame).length).toBeLessThan(before);
  expect(freshErrors(found.findings, now)).toEqual([]);
}

/** Merged areas and names have no order. */
function inOrder(snapshot: Snapshot) {
  const sorted = (items: readonly object[]) => items.map((item) => JSON.stringify(item)).sort();
  return {
    ...snapshot,
    names: sorted(snapshot.names),
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, merges: sorted(sheet.merges) })),
  };
}

/** Every way of every problem: it is settled, nothing is left to settle, and undoing leaves nothing behind. */
function expectEveryWayToWork(make: () => Workbook, only: (fixable: Fixable) => boolean): number {
  const fixables = fixablesOf(make()).filter(only);
  let tried = 0;
  for (const fixable of fixables) {
    for (const choice of waysOf(fixable)) {
      const workbook = make();
      const undo = applyPlan(workbook, planOf(fixable, choice));
      settles(fixable, workbook);
      applyPlan(workbook, undo);
      expect(inOrder(takeSnapshot(workbook))).toEqual(inOrder(takeSnapshot(make())));
      tried++;
    }
  }
  return tried;
}

const examples = Object.values(rules)
  .filter(({ fix }) => fix !== 'none')
  .flatMap(({ id, examples: { wrong } }) => wrong.map((example, at) => ({ id, at, example })));

test.each(examples)('$id: every way out of its example $at', ({ id, example }) => {
  const snapshot = workbookOf(example);
  const make = () => modelOf(snapshot);
  const tried = expectEveryWayToWork(make, ({ finding }) => finding.rule === id);
  const offered = fixablesOf(make()).some(({ finding }) => finding.rule === id);
  expect(tried > 0).toBe(offered);
});

test.each(sampleForms())('every way out of every problem of %s', (name) => {
  expectEveryWayToWork(
    () => openSample(name),
    () => true,
  );
});

test('a problem that was put right is not there to be put right again', () => {
  const snapshot = workbookOf({ indicators: [['数量指标', '参训人数', '约500人']] });
  const workbook = modelOf(snapshot);
  const [fixable] = fixablesOf(workbook);
  const [choice] = fixable ? waysOf(fixable) : [];
  if (!fixable || !choice) throw new Error('nothing to put right');
  applyPlan(workbook, planOf(fixable, choice));
  expect(fixablesOf(workbook).some(({ finding }) => sameFinding(finding, fixable.finding))).toBe(
    false,
  );
});
