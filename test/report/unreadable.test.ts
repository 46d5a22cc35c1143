import '@microsoft/jest-sarif';
import { readFileSync } from 'node:fs';
import { check } from '../../src/check';
import { reportOf, type Report } from '../../src/report/report';
import { reportLines } from '../../src/report-sheet/report-lines';
import { cliTextsFor } from '../../src/texts/cli';
import { writeKept } from '../../src/workbook/custom-xml/kept-part';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { formatted } from '../report-sheet/formatted';
import { contentsOf, wordsFor } from '../report-sheet/sample';
import { printWhole } from './print-whole';
import { fileOf, reportOfForm } from './report-of';

/** A form without problems in whose workbook somebody else wrote where we keep explanations. */
function broken() {
  const { workbook } = openXlsx(readFileSync('test/forms/gz-statistics-clean.xlsx'));
  writeKept(workbook, '{"dismissals":{"version":2}}');
  return check(takeSnapshot(workbook));
}

function reportOfBroken(): Report {
  const [checked] = broken();
  if (!checked) throw new Error('no form');
  return reportOf(checked);
}

const { unreadable } = cliTextsFor('zh-CN').reading;
const FILES = [
  fileOf('a.xlsx', reportOfBroken()),
  fileOf('b.xlsx', reportOfForm('gz-statistics-clean')),
];

describe('explanations that the workbook keeps and nobody can read', () => {
  it.each(['text', 'json', 'csv', 'html', 'sarif'] as const)(
    'are told of once by a report as %s, for the one file where they are',
    (format) => {
      expect(printWhole(format, FILES).split(unreadable)).toHaveLength(2);
      expect(printWhole(format, FILES.slice(1))).not.toContain(unreadable);
    },
  );

  it('are told of in the sheet of the workbook', () => {
    const lines = formatted(reportLines(contentsOf(broken()), wordsFor()));
    expect(lines).toContain(`fact | 已说明的问题 | ${unreadable}`);
  });

  it('have a line of their own in the table, beside that of the clean form', () => {
    const rows = printWhole('csv', FILES).split('\r\n').slice(1, -1);
    expect(rows.map((row) => row.split(',').slice(0, 2).join())).toEqual([
      'a.xlsx,申报表',
      'a.xlsx,申报表',
      'b.xlsx,申报表',
    ]);
  });

  it('are a warning of the run where programs gather results, which has not failed', () => {
    const text = printWhole('sarif', FILES);
    const log: unknown = JSON.parse(text);
    expect(log).toBeValidSarifLog();
    expect(log).toMatchObject({
      runs: [
        {
          invocations: [
            {
              executionSuccessful: true,
              toolExecutionNotifications: [{ level: 'warning', message: { text: unreadable } }],
            },
          ],
        },
      ],
    });
  });
});
