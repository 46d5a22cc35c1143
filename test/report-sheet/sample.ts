import { readFileSync } from 'node:fs';
import { check, type CheckedForm } from '../../src/check';
import { reportLines, type ReportContents } from '../../src/report-sheet/report-lines';
import type { ReportWords } from '../../src/report-sheet/report-words';
import type { Line } from '../../src/report-sheet/line';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { cliTextsFor } from '../../src/texts/cli';
import { reportSheet as english } from '../../src/texts/en-US/report-sheet';
import type { Language } from '../../src/texts/texts';
import { reportSheet as chinese } from '../../src/texts/zh-CN/report-sheet';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';

const PACK = { id: 'general', version: '1.0.0', hash: '0123456789abcdef' };

export function snapshotOf(name: string): Snapshot {
  return takeSnapshot(openXlsx(readFileSync(`test/forms/${name}.xlsx`)).workbook);
}

export function wordsFor(language: Language = 'zh-CN'): ReportWords {
  const texts = cliTextsFor(language);
  const { report, rules, reading, parts, pane } = texts;
  const sheet = language === 'zh-CN' ? chinese : english;
  return { language, report, sheet, rules, reading, parts, severity: pane.severity };
}

/** What a report tells of these forms. */
export function contentsOf(forms: readonly CheckedForm[]): ReportContents {
  const tool = { name: '绩效目标助手', version: '1.0.0', packs: [PACK] };
  return { forms, tool, checkedAt: '2026-11-22 16:05' };
}

/** The report of a workbook of test/forms. */
export function linesFor(name: string, language: Language = 'zh-CN'): readonly Line[] {
  return reportLines(contentsOf(check(snapshotOf(name))), wordsFor(language));
}
