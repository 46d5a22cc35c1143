/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { userPreferences } from '../../src/excel/browser/preferences';
import { excelWorkspace } from '../../src/excel/workspace';
import { parseMarkFormula } from '../../src/plan/marks/mark';
import { planReport, type ReportPlan } from '../../src/report-sheet/plan-report';
import { reportLines } from '../../src/report-sheet/report-lines';
import type { Session } from '../../src/session/state';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import { addSheet } from '../../src/workbook/sheets/add-sheet';
import { protectStructure } from '../../src/workbook/sheets/structure-protection';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { sheetByName } from '../../src/workbook/workbook';
import type { Sheet } from '../../src/workbook/sheet';
import { cleanFile } from '../submission/clean-file';
import { contentsOf as reportContents, wordsFor } from '../report-sheet/sample';
import { cellRef } from '../session/samples';
import { comparePackages } from '../xlsx/compare-packages';
import { sitting } from './sitting';

const seed = new Uint8Array(readFileSync('test/forms/guangzhou-cppcc.xlsx'));
const FORM = '部门整体绩效目标表';
const REPORT = '校验报告';

async function opened(bytes: Uint8Array | null = seed): Promise<Session> {
  if (bytes) await excelHost.open(bytes);
  excelHost.resetCounters();
  return sitting({ preferences: { ...userPreferences(), readMarks: () => 'list-only' } });
}

/** Writes a report as the pane does. */
async function write(session: Session, checkedAt = '2026-11-22 16:05'): Promise<ReportPlan> {
  const proposed = await session.propose(({ snapshot, forms }) =>
    planReport(snapshot, reportLines({ ...reportContents(forms), checkedAt }, wordsFor())),
  );
  if (proposed.kind !== 'proposed') throw new Error(proposed.kind);
  await session.apply(proposed.proposal.plan);
  return proposed.proposal;
}

const sheetNames = () => excelHost.workbook.sheets.map(({ name }) => name);

function named(name: string): Sheet {
  const sheet = sheetByName(excelHost.workbook, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function shown(sheet: string, address: string): unknown {
  const cell = cellRef(address);
  return named(sheet).rows.get(cell.row)?.cells.get(cell.column)?.value ?? null;
}

afterEach(() => {
  excelHost.level = '1.20';
});

describe.each(['1.13', '1.14', '1.20'] as const)('in Excel of level %s the report', (level) => {
  beforeEach(() => {
    excelHost.level = level;
  });

  it('comes as a sheet of its own at the end, in two requests', async () => {
    const session = await opened();
    await session.restore();
    const snapshot = await excelWorkspace().read();
    const { forms } = await session
      .propose((reading) => reading)
      .then((each) => (each.kind === 'proposed' ? each.proposal : { forms: [] }));
    const { plan } = planReport(snapshot, reportLines(reportContents(forms), wordsFor()));
    excelHost.resetCounters();
    await excelWorkspace().apply(plan);
    expect(excelHost.syncs).toBe(2);
    expect(sheetNames()).toEqual([FORM, REPORT]);
    expect(shown(REPORT, 'A1')).toBe('绩效目标申报表校验报告');
    expect(shown(REPORT, 'C10')).toBe('A1');
  });

  it('is replaced at its place, and the earlier one comes back by 撤销, the new one by 重做', async () => {
    const session = await opened();
    await write(session, '甲时');
    addSheet(excelHost.workbook, '备查');
    const first = takeSnapshot(excelHost.workbook).sheets[1];
    await write(session, '乙时');
    expect(sheetNames()).toEqual([FORM, REPORT, '备查']);
    expect(shown(REPORT, 'C3')).toBe('乙时');
    await session.undo();
    expect(sheetNames()).toEqual([FORM, REPORT, '备查']);
    expect(takeSnapshot(excelHost.workbook).sheets[1]).toEqual(first);
    await session.redo();
    expect(shown(REPORT, 'C3')).toBe('乙时');
  });
});

describe('the report in the workbook', () => {
  it('goes by 撤销, also in a later sitting, and leaves the file byte for byte as it was', async () => {
    const file = await opened().then(() => excelHost.save());
    await write(await opened(null));
    const next = await opened(null);
    await next.restore();
    await next.undo();
    expect(await excelHost.save()).toEqual(file);
    await next.redo();
    expect(sheetNames()).toEqual([FORM, REPORT]);
  });

  it('changes no other part of the file', async () => {
    const session = await opened();
    const before = await excelHost.save();
    await write(session);
    const changed = comparePackages(before, await excelHost.save());
    expect(changed.filter(({ kind }) => kind === 'removed')).toEqual([]);
    expect(changed.map(({ part }) => part)).not.toContain('xl/worksheets/sheet1.xml');
    expect(changed.filter(({ kind }) => kind === 'changed').map(({ part }) => part)).toEqual(
      expect.not.arrayContaining(['xl/sharedStrings.xml', 'xl/theme/theme1.xml']),
    );
  });

  it('can be read by another program, with links that lead to the cells, and printed', async () => {
    await write(await opened());
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(new Uint8Array(await excelHost.save()).buffer);
    const sheet = book.getWorksheet(REPORT);
    expect(sheet?.getCell('C10').formula).toBe(`HYPERLINK("#'${FORM}'!A1","A1")`);
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    });
  });

  it('is no form, holds no marks, and is not told of in the results', async () => {
    const session = sitting({ preferences: { ...userPreferences(), readMarks: () => 'mark' } });
    await excelHost.open(seed);
    await session.check();
    await write(session);
    await session.check();
    const { outcome } = session.getState();
    if (outcome.kind !== 'checked') throw new Error(outcome.kind);
    expect(outcome.forms.map(({ form }) => form.sheet)).toEqual([FORM]);
    const marks = named(REPORT).conditionalFormats.filter(
      ({ formulas }) => parseMarkFormula(formulas[0] ?? '') !== null,
    );
    expect(marks).toEqual([]);
  });

  it('leaves a sheet of the same name alone that somebody else made', async () => {
    const session = await opened();
    const own = addSheet(excelHost.workbook, REPORT);
    enterCell(excelHost.workbook, own, cellRef('A1'), '我自己的报告');
    const { sheet, nameTaken } = await write(session);
    expect([sheet, nameTaken]).toEqual([`${REPORT} (2)`, true]);
    await write(session);
    expect(sheetNames()).toEqual([FORM, REPORT, `${REPORT} (2)`]);
    expect(shown(REPORT, 'A1')).toBe('我自己的报告');
  });

  it('is replaced under the name that the user gave it', async () => {
    const session = await opened();
    await write(session);
    named(REPORT).name = '2026 校验';
    const { sheet, nameTaken } = await write(session);
    expect([sheet, nameTaken]).toEqual(['2026 校验', false]);
    expect(sheetNames()).toEqual([FORM, '2026 校验']);
  });

  it('is not taken back where its sheet is no longer a report', async () => {
    const session = await opened();
    await write(session);
    enterCell(excelHost.workbook, named(REPORT), cellRef('A1'), '另作他用');
    await session.undo();
    expect(session.getState().change).toMatchObject({ kind: 'failed', failure: 'changed' });
    expect(shown(REPORT, 'A1')).toBe('另作他用');
  });

  it('is refused where sheets may not come', async () => {
    const session = await opened();
    protectStructure(excelHost.workbook, '');
    await write(session);
    expect(session.getState().change).toMatchObject({
      kind: 'failed',
      failure: 'structure-protected',
    });
    expect(sheetNames()).toEqual([FORM]);
  });

  it('does not go with the copy for submission', async () => {
    const session = await opened();
    await write(session);
    const { removed } = cleanFile(await excelHost.save());
    expect(removed.reportSheets).toBe(1);
  });
});
