import { check } from '../../src/check';
import { invert } from '../../src/plan/invert';
import { plan as planSchema } from '../../src/plan/plan-schema';
import { planReport } from '../../src/report-sheet/plan-report';
import { reportLines } from '../../src/report-sheet/report-lines';
import { NO_HISTORY, recorded } from '../../src/session/history';
import { printHistory } from '../../src/session/history-setting';
import { parseHistory } from '../../src/session/parse-history';
import { applyPlan } from '../../src/workbook/plan/apply-plan';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { readFileSync } from 'node:fs';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { sheetWorkbook } from '../template/sheet-workbook';
import { contentsOf, wordsFor } from './sample';

const bytes = new Uint8Array(readFileSync('test/forms/guangzhou-cppcc.xlsx'));

/** The largest report that there can be. */
function large() {
  const [form] = check(takeSnapshot(openXlsx(bytes).workbook));
  if (!form) throw new Error('no form');
  return reportLines(contentsOf(Array.from({ length: 50 }, () => form)), wordsFor());
}

it('is carried out in a file, replaced, and taken back to the last byte', () => {
  const document = openXlsx(bytes);
  const { workbook } = document;
  const lines = large();
  const first = applyPlan(workbook, planReport(takeSnapshot(workbook), lines).plan, sheetWorkbook);
  const once = takeSnapshot(workbook);
  const again = planReport(once, lines.slice(0, 20));
  expect(again.plan.edits.map(({ kind }) => kind)).toEqual(['delete-sheet', 'insert-sheet']);
  const second = applyPlan(workbook, again.plan, sheetWorkbook);
  applyPlan(workbook, second, sheetWorkbook);
  expect(takeSnapshot(workbook)).toEqual(once);
  applyPlan(workbook, first, sheetWorkbook);
  expect(saveXlsx(document)).toEqual(bytes);
});

it('is kept by the history at its largest, old report and new, and is turned round by its inverse', () => {
  const { workbook } = openXlsx(bytes);
  const lines = large();
  applyPlan(workbook, planReport(takeSnapshot(workbook), lines).plan, sheetWorkbook);
  const { plan } = planReport(takeSnapshot(workbook), lines);
  expect(invert(invert(plan))).toEqual(plan);
  expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  expect(parseHistory(printHistory(recorded(NO_HISTORY, plan))).done).toEqual([plan]);
});
