import fc from 'fast-check';
import { SHAPES, line, type Line, type Shape } from '../../src/report-sheet/line';
import { lineHeight } from '../../src/report-sheet/line-height';
import { linkTo, printPlaces } from '../../src/report-sheet/places';
import { readLines } from '../../src/report-sheet/read-lines';
import { reportPackage } from '../../src/report-sheet/sheet-package';
import { isReportSheet, reportTitle } from '../../src/snapshot/report-sheet';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { cellRef } from '../session/samples';
import { linesFor } from './sample';

function sheetOf(lines: readonly Line[]) {
  const [sheet] = takeSnapshot(openXlsx(reportPackage('校验报告', lines)).workbook).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const TITLE: Line = { shape: 'title', cells: [{ value: '报告', formula: reportTitle('报告') }] };
const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((each) => !/^\s|\r/u.test(each));
const shapes = Object.keys(SHAPES) as Shape[];
const anyLine = fc
  .constantFrom(...shapes.filter((shape) => shape !== 'title'))
  .chain((shape): fc.Arbitrary<Line> => {
    const first = shape === 'entry' || shape === 'point' ? fc.nat() : text;
    const others = SHAPES[shape].spans.slice(1).map(() => text);
    return fc.tuple(first, ...others).map((values) => line(shape, ...values));
  });

describe('the sheet of a report', () => {
  it('is known as ours', () => {
    expect(isReportSheet(sheetOf(linesFor('sc-township-batch')))).toBe(true);
    expect(isReportSheet(sheetOf([line('title', '绩效目标申报表校验报告')]))).toBe(false);
  });

  it('gives back the lines that it was made of', () => {
    const lines = linesFor('guangzhou-cppcc');
    expect(readLines(sheetOf(lines))).toEqual(lines);
    fc.assert(
      fc.property(fc.array(anyLine), (more) => {
        expect(readLines(sheetOf([TITLE, ...more]))).toEqual([TITLE, ...more]);
      }),
      { numRuns: Number(process.env['FC_RUNS'] ?? 50) },
    );
  });

  it('has room for what it says', () => {
    const short = lineHeight(line('fact', '说明', '一行'));
    expect(lineHeight(line('fact', '说明', '字'.repeat(200)))).toBeGreaterThan(short * 3);
    expect(lineHeight(line('fact', '说明', '字'.repeat(5000)))).toBe(409);
  });
});

describe('places', () => {
  it('lists cells below one another as one range', () => {
    const cells = ['D19', 'C5', 'D18', 'D20', 'D20', 'F1'].map(cellRef);
    expect(printPlaces(cells, '、')).toBe('C5、D18:D20、F1');
  });

  it('leads to the cell whatever the sheet is called', () => {
    expect(linkTo(`张三's "表"`, cellRef('F20'))).toBe(`=HYPERLINK("#'张三''s ""表""'!F20","F20")`);
  });
});
