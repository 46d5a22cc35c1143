import { readFileSync } from 'node:fs';
import { drawSheet, type DrawnSheet } from '../../src/offline/drawn-sheet';
import { neighbour } from '../../src/offline/neighbour';
import { printCell } from '../../src/snapshot/address';
import { writeMarks } from '../../src/workbook/conditional-formats/marks';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { makeXlsx } from '../excel/make-xlsx';
import { cellRef } from '../session/samples';

function drawn(bytes: Uint8Array): DrawnSheet {
  const { workbook } = openXlsx(bytes);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return drawSheet(workbook, sheet);
}

const cellsOf = ({ rows }: DrawnSheet) => rows.flatMap(({ cells }) => cells);
const SEED = drawn(new Uint8Array(readFileSync('test/forms/guangzhou-cppcc.xlsx')));
const SMALL = { name: '表', cells: { A1: '标题', C3: 12504.03 }, merges: ['A1:C1', 'A2:A3'] };

it('shows each cell once, merged areas as one, and nothing beyond what is used', () => {
  const small = drawn(makeXlsx([SMALL]));
  const places = cellsOf(small).map(({ place }) => printCell(place));
  expect(places).toEqual(['A1', 'A2', 'B2', 'C2', 'B3', 'C3']);
  expect(cellsOf(small)[0]).toMatchObject({ text: '标题', columnSpan: 3, rowSpan: 1 });
  expect(small.isCut).toBe(false);
});

it('covers every place of a real form exactly once', () => {
  const covered = cellsOf(SEED).reduce((sum, cell) => sum + cell.rowSpan * cell.columnSpan, 0);
  expect(covered).toBe(SEED.rows.length * SEED.columns.length);
});

it('shows numbers as Excel does, and our marks', () => {
  const { workbook } = openXlsx(new Uint8Array(readFileSync('test/forms/guangzhou-cppcc.xlsx')));
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const marks = [{ cell: cellRef('C5'), severity: 'error' }] as const;
  writeMarks(workbook, { kind: 'set-marks', sheet: sheet.name, marks });
  const cell = cellsOf(drawSheet(workbook, sheet)).find(({ place }) => printCell(place) === 'C5');
  expect(cell).toMatchObject({ text: '12,504.03', mark: 'error', change: { bold: true } });
});

describe('arrow keys', () => {
  const small = drawn(makeXlsx([SMALL]));
  it.each([
    ['A1', 'ArrowDown', 'A2'],
    ['A2', 'ArrowDown', null],
    ['A2', 'ArrowRight', 'B3'],
    ['C3', 'ArrowUp', 'C2'],
    ['C2', 'ArrowUp', 'A1'],
    ['B3', 'ArrowLeft', 'A2'],
    ['A1', 'ArrowLeft', null],
    ['A1', 'Enter', null],
  ])('go from %s by %s to %s', (from, key, to) => {
    const next = neighbour(small, cellRef(from), key);
    expect(next && printCell(next)).toBe(to);
  });
});
