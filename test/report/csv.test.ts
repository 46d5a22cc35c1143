import fc from 'fast-check';
import type { FileReport } from '../../src/report/file-report';
import { fileOf, reportOfForm } from './report-of';
import { printWhole } from './print-whole';

/** The cells of a CSV file after RFC 4180. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (const [, quoted, plain = '', end] of csv.matchAll(pattern)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}

const failed = (file: string): FileReport => ({ kind: 'failed', file, code: 'damaged' });
const reason = '以"实际"为准,\n已说明';

describe('the report as CSV', () => {
  const report = reportOfForm('guangzhou-cppcc', ({ rule }) =>
    rule === 'approximate-value' ? { reason, isStale: true } : null,
  );
  const csv = printWhole('csv', [
    fileOf('a.xlsx', report),
    fileOf('b.xlsx', reportOfForm('gz-statistics-clean')),
    failed('c.xlsx'),
  ]);

  it('opens in Excel as UTF-8, every line ended by CR LF', () => {
    expect(csv.startsWith('\ufeff文件,工作表,')).toBe(true);
    expect(csv.replaceAll('\r\n', '').replaceAll(reason.replaceAll('"', '""'), '')).not.toMatch(
      /[\r\n]/,
    );
  });

  it('has a line for each finding, for a clean form and for a file that was not checked', () => {
    const rows = cellsOf(csv.slice(1)).slice(1);
    expect(rows).toHaveLength(report.findings.length + 1 + 1);
    expect(rows.find((row) => row[5] === 'approximate-value')?.slice(0, 10)).toEqual([
      'a.xlsx',
      '部门整体绩效目标表',
      '绩效指标',
      'F18',
      '警告',
      'approximate-value',
      '指标值是约数',
      '“约550人”里的“约”说不准，年底无法核对。请写确定的数，例如用“≥”表示不低于。',
      '内容已变，说明待核对',
      reason,
    ]);
    expect(rows.slice(-2).map((row) => [row[0], row[8]])).toEqual([
      ['b.xlsx', '未发现问题'],
      ['c.xlsx', '未检查'],
    ]);
  });

  it('never lets Excel compute what somebody wrote', () => {
    for (const name of ['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '\t=1', ' =1', '\r=1']) {
      const [, row] = cellsOf(printWhole('csv', [failed(name)]).slice(1));
      expect(row?.[0]).toBe(`'${name}`);
    }
  });

  it('gives every text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const [, row] = cellsOf(printWhole('csv', [failed(name)]).slice(1));
        expect([name, `'${name}`]).toContain(row?.[0]);
      }),
      { numRuns: Number(process.env['FC_RUNS'] ?? 100) },
    );
  });
});
