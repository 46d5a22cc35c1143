/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { planForm } from '../../src/commands/plan-form';
import { userPreferences } from '../../src/excel/browser/preferences';
import { excelWorkspace } from '../../src/excel/workspace';
import type { Session } from '../../src/session/state';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import { sheetByName, type Workbook } from '../../src/workbook/workbook';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { blankXlsx } from '../../src/xlsx/blank-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { cellRef } from '../session/samples';
import { templateFile } from '../template/template-file';
import { contentsOf } from '../workbook/contents';
import { sitting } from './sitting';

const seed = new Uint8Array(readFileSync('test/forms/guangzhou-cppcc.xlsx'));
const EMPTY = saveXlsx(blankXlsx());
const SHEET = '部门整体绩效目标表';

async function opened(bytes: Uint8Array | null, marks: 'mark' | 'list-only'): Promise<Session> {
  if (bytes) await excelHost.open(bytes);
  excelHost.resetCounters();
  return sitting({ preferences: { ...userPreferences(), readMarks: () => marks } });
}

const contents = () => contentsOf(excelHost.workbook);
const sheetNames = () => excelHost.workbook.sheets.map(({ name }) => name);
const saved = async (): Promise<Workbook> => openXlsx(await excelHost.save()).workbook;

/** Contents with sheets called by their names: a sheet that comes back gets another number. */
function byName(workbook: Workbook) {
  const owner = (id: number | null) => workbook.sheets.find((sheet) => sheet.id === id)?.name;
  const names = workbook.names.map((name) =>
    JSON.stringify([owner(name.scope), name.name, name.formula]),
  );
  return { ...contentsOf(workbook), names: names.sort() };
}

/** Rules of the problems in the form at this place of the results. */
function rules({ getState }: Session, at: number): ReadonlySet<string> {
  const { outcome } = getState();
  if (outcome.kind !== 'checked') throw new Error(`outcome is ${outcome.kind}`);
  return new Set(outcome.forms[at]?.findings.map(({ rule }) => rule));
}

/** What a sheet looks like and offers, its name apart. */
function formOn(workbook: Workbook, name: string) {
  const found = sheetByName(workbook, name);
  if (!found) throw new Error(`no sheet ${name}`);
  const { id, ...sheet } = found;
  const [seen] = contentsOf({ ...workbook, sheets: [found] }).sheets;
  return {
    ...seen,
    name: null,
    columns: sheet.columns.map(({ first, last, width, hidden }) => ({
      first,
      last,
      width,
      hidden,
    })),
    defaults: [sheet.defaultRowHeight, sheet.defaultColumnWidth],
    protection: sheet.protection,
    visibility: sheet.visibility,
    choices: sheet.dataValidations,
    print: sheet.pageLayout,
    breaks: [sheet.rowBreaks, sheet.columnBreaks],
    printed: workbook.names
      .filter(({ scope, name: own }) => scope === id && own.startsWith('_xlnm.'))
      .map(({ name: own, formula }) => `${own} ${formula.replace(/^.*!/, '')}`)
      .sort(),
  };
}

describe('插入申报表', () => {
  it('puts the form of the template file at the end of the workbook, names and all', async () => {
    const session = await opened(EMPTY, 'list-only');
    await session.insertForm();
    expect(session.getState().change).toEqual({
      kind: 'applied',
      title: { key: 'insert-template', data: { sheet: SHEET } },
    });
    const workbook = await saved();
    const template = openXlsx(templateFile()).workbook;
    expect(workbook.sheets.at(-1)?.name).toBe(SHEET);
    expect(formOn(workbook, SHEET)).toEqual(formOn(template, SHEET));
    const named = ({ names }: Workbook) =>
      names
        .filter(({ scope }) => scope === null)
        .map(({ name, formula }) => `${name} ${formula}`)
        .sort();
    expect(named(workbook)).toEqual(named(template));
  });

  it('brings the form to the front, at its first blank, and finds only blanks in it', async () => {
    const session = await opened(EMPTY, 'mark');
    await session.insertForm();
    const { workbook } = excelHost;
    expect(workbook.selection).toMatchObject({
      sheet: sheetByName(workbook, SHEET)?.id,
      area: { top: 1, left: 1 },
    });
    expect(rules(session, 0)).toEqual(
      new Set(['required-blank', 'budget-blank', 'no-tasks', 'empty-class-row', 'few-indicators']),
    );
  });

  it('takes two requests to write, whatever the workbook holds', async () => {
    const session = await opened(seed, 'list-only');
    await session.restore();
    const workspace = excelWorkspace();
    const snapshot = await workspace.read();
    const { plan } = await planForm(snapshot, 1);
    excelHost.resetCounters();
    await workspace.apply(plan);
    expect(excelHost.syncs).toBe(2);
  });

  it('twice gives two forms, each with names of its own', async () => {
    const session = await opened(seed, 'list-only');
    await session.insertForm();
    await session.insertForm();
    const [, second, third] = sheetNames();
    expect([second, third]).toEqual([`${SHEET} (2)`, `${SHEET} (3)`]);
    const workbook = await saved();
    const owned = (name: string) => {
      const id = sheetByName(workbook, name)?.id;
      return workbook.names.filter((each) => each.scope === id && !/^_xlnm/.test(each.name)).length;
    };
    expect([owned(`${SHEET} (2)`), owned(`${SHEET} (3)`)]).toEqual([15, 15]);
    expect(formOn(workbook, `${SHEET} (3)`)).toEqual(formOn(workbook, `${SHEET} (2)`));
    const { outcome } = session.getState();
    expect(outcome).toMatchObject({ kind: 'checked', current: 2 });
    expect(rules(session, 1)).toEqual(rules(session, 2));
  });
});

describe('撤销 of 插入申报表', () => {
  it.each([
    ['an empty workbook', EMPTY, 'list-only'],
    ['an empty workbook whose new form was marked', EMPTY, 'mark'],
    ['a workbook with a form', seed, 'list-only'],
  ] as const)('in %s leaves the file as it was, byte for byte', async (_, bytes, marks) => {
    const session = await opened(bytes, marks);
    const file = await excelHost.save();
    await session.insertForm();
    expect(await excelHost.save()).not.toEqual(file);
    await session.undo();
    expect(session.getState().change).toMatchObject({ kind: 'undone' });
    expect(await excelHost.save()).toEqual(file);
  });

  it('also where the check has marked the form, and leads to the form again by 重做', async () => {
    const session = await opened(seed, 'list-only');
    const before = contents();
    await session.insertForm();
    const after = byName(excelHost.workbook);
    session.preferMarks('mark');
    await session.check();
    session.preferMarks('list-only');
    await session.clearMarks();
    await session.undo();
    expect(contents()).toEqual(before);
    await session.redo();
    expect(byName(excelHost.workbook)).toEqual(after);
    expect(session.getState().outcome).toMatchObject({ kind: 'checked' });
  });

  it('works in a later sitting', async () => {
    const first = await opened(seed, 'list-only');
    const file = await excelHost.save();
    await first.insertForm();
    const next = await opened(null, 'list-only');
    await next.restore();
    await next.undo();
    expect(await excelHost.save()).toEqual(file);
    await next.redo();
    expect(sheetNames()).toHaveLength(2);
  });

  it.each([
    ['filled in the form', SHEET, 'B2', '市财政局', { kind: 'cell', sheet: SHEET, place: 'B2' }],
    ['written below it', SHEET, 'A99', '备注', { kind: 'cell', sheet: SHEET, place: 'A99' }],
    ['changed a label', SHEET, 'A10', '总目标', { kind: 'cell', sheet: SHEET, place: 'A10' }],
    ['used it elsewhere', 'Sheet1', 'A1', `=${SHEET}!C5`, { sheet: 'Sheet1', place: 'A1' }],
    ['used its names elsewhere', 'Sheet1', 'A1', '=基本支出', { sheet: 'Sheet1', place: 'A1' }],
  ])('is refused where the user has %s', async (_, sheet, cell, entry, place) => {
    const session = await opened(EMPTY, 'list-only');
    await session.insertForm();
    const { workbook } = excelHost;
    const target = sheetByName(workbook, sheet);
    if (!target) throw new Error(`no ${sheet}`);
    enterCell(workbook, target, cellRef(cell), entry);
    const edited = contents();
    await session.undo();
    expect(session.getState().change).toMatchObject({
      kind: 'failed',
      wanted: 'undone',
      failure: 'changed',
      places: [place],
    });
    expect(contents()).toEqual(edited);
  });

  it('is refused where the sheet has another name now', async () => {
    const session = await opened(seed, 'list-only');
    await session.insertForm();
    const last = excelHost.workbook.sheets.at(-1);
    Object.assign(last ?? {}, { name: '2026年' });
    await session.undo();
    expect(session.getState().change).toMatchObject({ kind: 'failed', failure: 'sheet-gone' });
  });
});
