import { readFileSync } from 'node:fs';
import { planInsertion } from '../../src/template/plan-insertion';
import { sheetWorkbook } from '../template/sheet-workbook';
import { applyPlan } from '../../src/workbook/plan/apply-plan';
import type { SheetTemplates } from '../../src/workbook/plan/apply-edit';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import { protectStructure } from '../../src/workbook/sheets/structure-protection';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { sheetByName } from '../../src/workbook/workbook';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';

const BYTES = new Uint8Array(readFileSync('test/forms/gz-archive-named.xlsx'));
const templates: SheetTemplates = sheetWorkbook;

describe('a plan that inserts a blank form', () => {
  it('is carried out in a file, saved with its names, and taken back byte by byte', () => {
    const document = openXlsx(BYTES);
    const { workbook } = document;
    const { plan, start } = planInsertion(takeSnapshot(workbook), 1);
    const undo = applyPlan(workbook, plan, templates);
    const saved = openXlsx(saveXlsx(document)).workbook;
    expect(takeSnapshot(saved)).toEqual(takeSnapshot(workbook));
    expect(saved.sheets.at(-1)?.name).toBe(start.sheet);
    expect(saved.names.some(({ name }) => name === '_xlnm.Print_Area')).toBe(true);
    applyPlan(workbook, undo, templates);
    expect(Buffer.from(saveXlsx(document)).equals(BYTES)).toBe(true);
  });

  it('is done again after it was taken back', () => {
    const { workbook } = openXlsx(BYTES);
    const { plan } = planInsertion(takeSnapshot(workbook), 0);
    const undo = applyPlan(workbook, plan, templates);
    const after = takeSnapshot(workbook);
    const redo = applyPlan(workbook, undo, templates);
    applyPlan(workbook, redo, templates);
    expect(takeSnapshot(workbook)).toEqual(after);
  });

  it('cannot be taken back once something is written on the new sheet', () => {
    const { workbook } = openXlsx(BYTES);
    const { plan, start } = planInsertion(takeSnapshot(workbook), 0);
    const undo = applyPlan(workbook, plan, templates);
    const sheet = sheetByName(workbook, start.sheet);
    if (!sheet) throw new Error('no sheet');
    enterCell(workbook, sheet, start.cell, '某单位');
    const before = takeSnapshot(workbook);
    expect(() => applyPlan(workbook, undo, templates)).toThrow();
    expect(takeSnapshot(workbook)).toEqual(before);
  });

  it('is refused where the structure is protected, or one of its names cannot be added', () => {
    const { workbook } = openXlsx(BYTES);
    const { plan } = planInsertion(takeSnapshot(workbook), 0);
    const bad = { kind: 'set-name', name: 'A1', scope: null, before: null, after: '=1' } as const;
    const before = takeSnapshot(workbook);
    const broken = { ...plan, edits: [...plan.edits, bad] };
    expect(() => applyPlan(workbook, broken, templates)).toThrow('bad-name');
    expect(takeSnapshot(workbook)).toEqual(before);
    protectStructure(workbook, '');
    expect(() => applyPlan(workbook, plan, templates)).toThrow();
    expect(takeSnapshot(workbook)).toEqual(before);
  });
});
