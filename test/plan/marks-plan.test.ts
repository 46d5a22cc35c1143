import fc from 'fast-check';
import { planClearing, planMarks } from '../../src/plan/marks/marks-plan';
import { printCell } from '../../src/snapshot/address';
import { cellRef, finding, sheet, workbook } from '../session/samples';

const severity = fc.constantFrom('error' as const, 'warning' as const, 'info' as const);

describe('the plan of the marks', () => {
  it('replaces the marks where there are findings and clears every other sheet', () => {
    const { plan, protectedSheets } = planMarks(
      [finding('乙', 'C6', 'warning')],
      workbook(sheet('甲'), sheet('乙')),
    );
    expect(plan.edits).toEqual([
      { kind: 'clear-marks', sheet: '甲' },
      { kind: 'set-marks', sheet: '乙', marks: [{ cell: cellRef('C6'), severity: 'warning' }] },
    ]);
    expect(protectedSheets).toEqual([]);
  });

  it('leaves protected sheets alone and names those that miss marks', () => {
    const { plan, protectedSheets } = planMarks(
      [finding('甲', 'C6')],
      workbook(sheet('甲', { protected: true }), sheet('乙', { protected: true })),
    );
    expect(plan.edits).toEqual([]);
    expect(protectedSheets).toEqual(['甲']);
  });

  it('marks a merged area at its head, once', () => {
    const merged = sheet('甲', { merges: [{ top: 5, left: 2, bottom: 7, right: 4 }] });
    const { plan } = planMarks(
      [finding('甲', 'D7', 'info'), finding('甲', 'C6', 'warning')],
      workbook(merged),
    );
    expect(plan.edits).toEqual([
      { kind: 'set-marks', sheet: '甲', marks: [{ cell: cellRef('C6'), severity: 'warning' }] },
    ]);
  });

  it('gives each cell one mark, of its worst finding', () => {
    const weight = { error: 2, warning: 1, info: 0 };
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('B2', 'B3', 'C2', 'AA10'), severity)),
        (problems) => {
          const { plan } = planMarks(
            problems.map(([address, level]) => finding('甲', address, level)),
            workbook(sheet('甲')),
          );
          const [edit] = plan.edits;
          const marks = edit?.kind === 'set-marks' ? edit.marks : [];
          const worst = new Map<string, number>();
          for (const [address, level] of problems) {
            worst.set(address, Math.max(worst.get(address) ?? 0, weight[level]));
          }
          expect(
            new Map(marks.map((mark) => [printCell(mark.cell), weight[mark.severity]])),
          ).toEqual(worst);
          expect(marks).toHaveLength(worst.size);
        },
      ),
      { numRuns: Number(process.env['FC_RUNS'] ?? 100) },
    );
  });
});

it('clears open sheets and protected ones apart', () => {
  const { plan, protectedPlan } = planClearing(
    workbook(sheet('甲', { protected: true }), sheet('乙', { visibility: 'veryHidden' })),
  );
  expect(plan.edits).toEqual([{ kind: 'clear-marks', sheet: '乙' }]);
  expect(protectedPlan.edits).toEqual([{ kind: 'clear-marks', sheet: '甲' }]);
});
