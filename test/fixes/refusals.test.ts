import { check } from '../../src/check';
import { fixMany } from '../../src/fixes/fix-many';
import { planFixes } from '../../src/fixes/plan-fixes';
import { areaOf } from '../../src/snapshot/area';
import { applyPlan } from '../../src/workbook/plan/apply-plan';
import { protectSheet } from '../../src/workbook/protection/protect-sheet';
import { restyle } from '../../src/workbook/styles/restyle';
import { mergeCells } from '../../src/workbook/structure/merge-cells';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import type { Fix } from '../../src/fixes/fix';
import type { RuleId } from '../../src/rules/rule';
import { parseCell, printCell } from '../../src/snapshot/address';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import type { Workbook } from '../../src/workbook/workbook';
import { openSample } from '../library/inserting';
import { workbookWith, type Changes, type Frame } from '../rules/form-builder';
import { fixablesOf, fixOf, modelOf } from './fixable';

function form(changes: Changes, frame: Frame = {}): Workbook {
  return modelOf(workbookWith(changes, frame));
}

function type(workbook: Workbook, address: string, input: string): Workbook {
  const [sheet] = workbook.sheets;
  const cell = parseCell(address);
  if (!sheet || !cell) throw new Error(address);
  enterCell(workbook, sheet, cell, input);
  return workbook;
}

function fixAt(workbook: Workbook, rule: RuleId, address: string): Fix {
  const fixable = fixablesOf(workbook).find(
    ({ finding }) => finding.rule === rule && printCell(finding.cell) === address,
  );
  if (!fixable) throw new Error(`${rule} does not speak at ${address}`);
  return fixOf(fixable);
}

const refused = (reason: string) => ({ kind: 'refused', reason });

test('a cell that holds a formula is not touched', () => {
  const workbook = type(form({}), 'F18', '="不少于60场"');
  expect(fixAt(workbook, 'comparator-nonstandard', 'F18')).toEqual(refused('formula'));
});

test('of a cell that holds several indicators, a line each, a rule speaks once, and nothing is written over the others', () => {
  const lines = { D18: '1.群众文化活动场次\n2.参加人次', F18: '1.不少于60场\n2.不少于3万人次' };
  const workbook = form(lines);
  const spoken = fixablesOf(workbook).filter(({ finding }) => printCell(finding.cell) === 'F18');
  expect(spoken.map(({ finding }) => finding.rule)).toEqual(['comparator-nonstandard']);
  expect(fixAt(workbook, 'comparator-nonstandard', 'F18')).toEqual(refused('several-in-cell'));
});

test('a row is not emptied for one of the indicators that its cells hold', () => {
  const twice = { D19: '1.群众文化活动场次\n2.展览场次', F19: '1.≥50场\n2.≥20场' };
  expect(fixAt(form(twice), 'duplicate-indicator', 'D19')).toEqual(refused('several-in-cell'));
  const before = {
    D18: '1.展览场次\n2.群众文化活动场次',
    F18: '1.≥20场\n2.≥50场',
    D19: '展览场次',
  };
  expect(fixAt(form(before), 'duplicate-indicator', 'D19')).toMatchObject({
    kind: 'choices',
    choices: [{ title: { key: 'blank-row', data: { row: '19' } } }],
  });
});

test('what has changed since the check is not put right by what was true before', () => {
  const [old] = fixablesOf(form({ F18: '不少于60场' })).filter(
    ({ finding }) => finding.rule === 'comparator-nonstandard',
  );
  const [now] = fixablesOf(form({ F18: '不少于70场' }));
  if (!old || !now) throw new Error('nothing found');
  expect(fixOf({ ...now, finding: old.finding })).toEqual(refused('changed'));
});

test('a row that formulas look into is not emptied; where they look into one of two, the other is', () => {
  const twice = { D19: '群众文化活动场次', F19: '≥50场' };
  const one = type(form(twice), 'H1', '=F19');
  expect(fixAt(one, 'duplicate-indicator', 'D19')).toMatchObject({
    kind: 'choices',
    choices: [{ title: { key: 'blank-row', data: { row: '18', kept: '19' } } }],
  });
  const both = type(one, 'H2', '=F18');
  expect(fixAt(both, 'duplicate-indicator', 'D19')).toEqual(refused('referred'));
});

test('a name that means something else that works is left to the user', () => {
  const workbook = type(form({}, { names: { 项目支出: '申报表!$H$40' } }), 'H40', '12');
  expect(fixAt(workbook, 'name-broken', 'C7')).toEqual(refused('name-in-use'));
});

test('a comparator that would be wrong the other way is not offered', () => {
  const fix = fixAt(form({ D21: '群众投诉率', F21: '2%' }), 'comparator-missing', 'F21');
  const ways = fix.kind === 'choices' ? fix.choices.map(({ id }) => id) : [];
  expect(ways).toEqual(['≤2%', '=2%']);
});

test('the ways to restore a printed total are several, less those that only move the difference elsewhere', () => {
  const fix = fixAt(openSample('hn-science'), 'parts-total-balance', 'C7');
  const ways = fix.kind === 'choices' ? fix.choices.map(({ title }) => title.data) : [];
  expect(ways).toEqual([
    { field: '财政拨款', amount: '211.62' },
    { field: '其他资金', amount: '10.00' },
  ]);
});

test('a row that would come into a merged area is not offered', () => {
  const workbook = openSample('gz-sparse-center');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  mergeCells(workbook, sheet, { top: 16, bottom: 17, left: 5, right: 5 });
  const ways = fixablesOf(workbook).map((fixable) => fixOf(fixable));
  expect(ways).toContainEqual(refused('covered'));
});

test('a row whose value stands for the next one, too, is not moved away', () => {
  const workbook = openSample('sc-township-batch');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const before = fixAt(workbook, 'wrong-class', 'G6');
  mergeCells(workbook, sheet, { top: 5, bottom: 6, left: 8, right: 8 });
  expect([before.kind, fixAt(workbook, 'wrong-class', 'G6')]).toEqual([
    'choices',
    refused('covered'),
  ]);
});

describe('on a protected sheet', () => {
  /** Only these cells may be written. */
  function protectedBut(workbook: Workbook, unlocked: readonly string[]): Workbook {
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    for (const address of unlocked) {
      const cell = parseCell(address);
      if (cell) restyle(workbook, sheet, areaOf(cell), { locked: false });
    }
    protectSheet(workbook, sheet, { options: new Map(), password: null });
    return workbook;
  }

  const wordy = { F18: '不少于60场', F19: '不少于300天' };

  test('a locked cell is not offered a change that could not be written', () => {
    const workbook = protectedBut(form(wordy), ['F18']);
    expect(fixAt(workbook, 'comparator-nonstandard', 'F19')).toEqual(refused('locked'));
    expect(fixAt(workbook, 'comparator-nonstandard', 'F18')).toMatchObject({ kind: 'choices' });
  });

  test('the unlocked cells are put right together, the locked ones left', () => {
    const workbook = protectedBut(form(wordy), ['F18']);
    const snapshot = takeSnapshot(workbook);
    const [found] = check(snapshot);
    if (!found) throw new Error('no form');
    const { edits } = fixMany(
      snapshot,
      found,
      (now) => check(now),
      ({ fix }) => fix === 'auto',
    );
    const cells = edits.flatMap((edit) => (edit.kind === 'set-cells' ? edit.cells : []));
    expect(cells.map(({ cell }) => printCell(cell))).toEqual(['F18']);
    expect(() => applyPlan(workbook, planFixes(edits, 1, snapshot))).not.toThrow();
  });
});
