import fc from 'fast-check';
import { calculateNow } from '../../../src/workbook/calculation/calculate';
import {
  resumeCalculation,
  setCalculationMode,
  suspendCalculation,
} from '../../../src/workbook/calculation/calculation-mode';
import { setCells } from '../../../src/workbook/cells/set-cells';
import { insertRows } from '../../../src/workbook/structure/insert-rows';
import type { Sheet } from '../../../src/workbook/sheet';
import { budget, enterAt, valueAt } from './calculated';

const RUNS = Number(process.env['FC_RUNS'] ?? 60);

const cell = fc
  .tuple(fc.constantFrom('J', 'K', 'L'), fc.integer({ min: 1, max: 5 }))
  .map(([column, row]) => `${column}${row}`);
const input = fc.oneof(
  fc.integer({ min: -9, max: 9 }),
  cell.map((a) => `=${a}+1`),
  fc.tuple(cell, cell).map(([a, b]) => `=SUM(${a}:${b})`),
  fc.tuple(cell, cell).map(([a, b]) => `=IF(${a}>2,${b},"无")`),
  cell.map((a) => `=IFERROR(1/${a},0)`),
  fc.integer({ min: 0, max: 4 }).map((rows) => `=OFFSET(E1,${rows},0)`),
);

function values({ rows }: Sheet) {
  return [...rows].map(([row, { cells }]) => [
    row,
    [...cells].map(([at, each]) => [at, each.value]),
  ]);
}

describe('dependents', () => {
  it('hold after any changes what a calculation of everything gives', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, input), { maxLength: 25 }), (entries) => {
        const { workbook, sheet } = budget();
        for (const [address, entry] of entries) enterAt(workbook, sheet, address, entry);
        const found = values(sheet);
        calculateNow(workbook);
        expect(values(sheet)).toEqual(found);
      }),
      { numRuns: RUNS },
    );
  });

  it('follow a change that is made after rows have moved', () => {
    const { workbook, sheet } = budget();
    enterAt(workbook, sheet, 'F6', '=SUM(E1:E4)');
    insertRows(workbook, sheet, 2, 1);
    enterAt(workbook, sheet, 'E3', 1000);
    expect(valueAt(sheet, 'F7')).toBe(1100);
  });

  it('follow cells that OFFSET reads without naming them', () => {
    const { workbook, sheet } = budget();
    enterAt(workbook, sheet, 'F1', '=OFFSET(E1,2,0)+1');
    enterAt(workbook, sheet, 'F2', '=F1*2');
    enterAt(workbook, sheet, 'E3', '=E4+1');
    enterAt(workbook, sheet, 'E4', 99);
    expect([valueAt(sheet, 'F1'), valueAt(sheet, 'F2')]).toEqual([101, 202]);
  });

  it('follow what an array formula gives', () => {
    const { workbook, sheet } = budget();
    const array = { top: 0, left: 6, bottom: 2, right: 6 };
    const formula = { value: null, formula: 'E1:E3*2', style: 0, array };
    const changes = [0, 1, 2].map((row) => ({
      place: { row, column: 6 },
      cell: row === 0 ? formula : { value: null, formula: null, style: 0 },
    }));
    setCells(workbook, sheet, changes);
    enterAt(workbook, sheet, 'H3', '=G3+1');
    enterAt(workbook, sheet, 'E3', 31);
    expect(['G1', 'G2', 'G3', 'H3'].map((each) => valueAt(sheet, each))).toEqual([20, 40, 62, 63]);
  });

  it('of a circle are computed, the circle itself is 0', () => {
    const { workbook, sheet } = budget();
    enterAt(workbook, sheet, 'J1', '=J2+1');
    enterAt(workbook, sheet, 'J2', '=J1+1');
    enterAt(workbook, sheet, 'J3', '=J2+5');
    expect(['J1', 'J2', 'J3'].map((each) => valueAt(sheet, each))).toEqual([0, 0, 5]);
  });

  it('in a chain of 10,000 are computed without delay', () => {
    const { workbook, sheet } = budget();
    const chain = Array.from({ length: 10_000 }, (_, row) => ({
      place: { row: row + 1, column: 9 },
      cell: { value: null, formula: `J${row + 1}+1`, style: 0 },
    }));
    setCells(workbook, sheet, chain);
    const begun = process.cpuUsage();
    enterAt(workbook, sheet, 'J1', 1);
    expect(process.cpuUsage(begun).user).toBeLessThan(5_000_000);
    expect(valueAt(sheet, 'J10001')).toBe(10_001);
  });
});

describe('calculation by hand', () => {
  it('computes a formula as it is entered and leaves the others until asked', () => {
    const { workbook, sheet } = budget();
    enterAt(workbook, sheet, 'F1', '=E1*2');
    setCalculationMode(workbook, 'manual');
    enterAt(workbook, sheet, 'E1', 7);
    enterAt(workbook, sheet, 'F2', '=E1*3');
    expect([valueAt(sheet, 'F1'), valueAt(sheet, 'F2')]).toEqual([20, 21]);
    calculateNow(workbook);
    expect(valueAt(sheet, 'F1')).toBe(14);
  });

  it('ends with a calculation of what has waited', () => {
    const { workbook, sheet } = budget();
    enterAt(workbook, sheet, 'F1', '=E1*2');
    setCalculationMode(workbook, 'manual');
    enterAt(workbook, sheet, 'E1', 7);
    setCalculationMode(workbook, 'automatic');
    expect(valueAt(sheet, 'F1')).toBe(14);
  });

  it('can be a pause in automatic calculation', () => {
    const { workbook, sheet } = budget();
    enterAt(workbook, sheet, 'F1', '=E1*2');
    suspendCalculation(workbook);
    enterAt(workbook, sheet, 'E1', 7);
    expect(valueAt(sheet, 'F1')).toBe(20);
    resumeCalculation(workbook);
    expect(valueAt(sheet, 'F1')).toBe(14);
  });
});
