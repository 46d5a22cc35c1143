import fc from 'fast-check';
import { check } from '../../src/check';
import { fixMany, type ManyFixed } from '../../src/fixes/fix-many';
import { planFixes } from '../../src/fixes/plan-fixes';
import type { Finding } from '../../src/rules/finding';
import { parseCell, printCell } from '../../src/snapshot/address';
import type { CellValue, Snapshot } from '../../src/snapshot/snapshot';
import { applyPlan } from '../../src/workbook/plan/apply-plan';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import type { Workbook } from '../../src/workbook/workbook';
import { workbookWith } from '../rules/form-builder';
import { modelOf } from './fixable';

const isAuto = ({ fix }: Finding) => fix === 'auto';

function autosOf(snapshot: Snapshot): ManyFixed {
  const [found] = check(snapshot);
  if (!found) throw new Error('no form');
  return fixMany(snapshot, found, (now) => check(now), isAuto);
}

function valueAt(workbook: Workbook, address: string): CellValue {
  return takeSnapshot(workbook).sheets[0]?.cells.get(address)?.value ?? null;
}

/** What people type where the sound form holds something better. */
const SLIPS: readonly (readonly [string, readonly string[]])[] = [
  ['C6', ['900.40万元', '９００.４', ' 900.4 ']],
  ['E6', ['1,500.00', '1500 万元']],
  [
    'B11',
    [
      '2026年举办群众文化群众文化活动60场,免费开放300天。。群众满意度不低于90%。',
      '2026年 举办 群众文化活动(含巡演)60场；；免费开放300天,群众满意度不低于90%。',
      '2026年举办60场(含下乡)活动;免费开放300天，，群众满意度不低于90%。',
    ],
  ],
  ['C13', ['组织广场舞大赛,文艺巡演。', '组织组织广场舞大赛(文艺巡演)等。。']],
  ['F18', ['>=60场', '不少于60场', '60场以上', '≧60场', '大于等于 60 场']],
  ['F19', ['300天以上', '不低于300天']],
  ['F20', ['≥100%', '不低于100%', '>=95%']],
  ['F21', ['<=2%', '不超过2%', '控制在2%以内']],
  ['F24', ['不高于1.5万元', '1.5万元以内']],
  ['F30', ['90%（含90%）以上', '》=90%']],
];

const slips = fc
  .tuple(...SLIPS.map(([, texts]) => fc.option(fc.constantFrom(...texts))))
  .map((chosen) =>
    Object.fromEntries(
      SLIPS.flatMap(([address], index) => {
        const text = chosen[index];
        return typeof text === 'string' ? [[address, text] as const] : [];
      }),
    ),
  );
/** Cells that hold a formula, whatever it gives. */
const formulas = fc.subarray(SLIPS.map(([address]) => address));

function withFormulas(workbook: Workbook, addresses: readonly string[]): Workbook {
  const [sheet] = workbook.sheets;
  for (const address of addresses) {
    const cell = parseCell(address);
    const value = valueAt(workbook, address);
    if (!sheet || !cell) throw new Error(address);
    enterCell(workbook, sheet, cell, `=${JSON.stringify(value)}`);
  }
  return workbook;
}

test('all that keeps its meaning is put right at once, undone without a trace, and never a formula is touched', () => {
  fc.assert(
    fc.property(slips, formulas, (changes, fixed) => {
      const make = () => withFormulas(modelOf(workbookWith(changes)), fixed);
      const workbook = make();
      const before = takeSnapshot(workbook);
      const { edits } = autosOf(before);
      const touched = edits.flatMap((edit) =>
        edit.kind === 'set-cells' ? edit.cells.map(({ cell }) => printCell(cell)) : ['?'],
      );
      expect(touched.filter((address) => fixed.includes(address))).toEqual([]);
      const undo = applyPlan(workbook, planFixes(edits, 1, before));
      const after = takeSnapshot(workbook);
      const left = check(after).flatMap(({ findings }) => findings.filter(isAuto));
      expect(left.filter(({ cell }) => !fixed.includes(printCell(cell)))).toEqual([]);
      expect(autosOf(after).edits).toEqual([]);
      const errors = (snapshot: Snapshot) =>
        check(snapshot).flatMap(({ findings }) =>
          findings.filter(({ severity }) => severity === 'error'),
        );
      expect(errors(after).length).toBeLessThanOrEqual(errors(before).length);
      applyPlan(workbook, undo);
      expect(takeSnapshot(workbook)).toEqual(before);
    }),
    { numRuns: Number(process.env['FC_RUNS'] ?? 20) },
  );
});

describe('several fixes of one cell', () => {
  it('add up, and are one edit', () => {
    const workbook = modelOf(workbookWith({ F20: '不低于100%' }));
    const { edits, fixed } = autosOf(takeSnapshot(workbook));
    expect(fixed.map(({ finding }) => finding.rule)).toEqual([
      'comparator-nonstandard',
      'percent-floor-100',
    ]);
    expect(edits).toHaveLength(1);
    applyPlan(workbook, planFixes(edits, 2, takeSnapshot(workbook)));
    expect(valueAt(workbook, 'F20')).toBe('=100%');
  });
});
