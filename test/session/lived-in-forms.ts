import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readForms } from '../../src/form/read-forms';
import type { Form } from '../../src/form/form';
import { printArea, printCell, printFixedArea, quoteSheet } from '../../src/snapshot/address';
import { SHEET_COLUMNS, SHEET_ROWS, type Area } from '../../src/snapshot/area';
import { addPageBreak } from '../../src/workbook/layout/change-page-layout';
import { addConditionalFormat } from '../../src/workbook/conditional-formats/add-conditional-format';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import { addName, findName } from '../../src/workbook/names';
import { setPrintAreas } from '../../src/workbook/print-names';
import { protectSheet } from '../../src/workbook/protection/protect-sheet';
import { restyle } from '../../src/workbook/styles/restyle';
import { addSheet } from '../../src/workbook/sheets/add-sheet';
import { copySheet } from '../../src/workbook/sheets/copy-sheets';
import { changeCells } from '../../src/workbook/structure/change-rows';
import { copyCells } from '../../src/workbook/structure/copy-cells';
import { insertRows } from '../../src/workbook/structure/insert-rows';
import { setRowsHidden } from '../../src/workbook/structure/set-row-height';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { changeValidations } from '../../src/workbook/validation/change-validations';
import type { Workbook } from '../../src/workbook/workbook';
import type { Sheet } from '../../src/workbook/sheet';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { sampleForms } from '../form/form-files';

/** A sample form and what people did to its workbook before the add-in came. */
export interface LivedInForm {
  readonly sample: string;
  readonly rowsAbove: number;
  readonly columnsBefore: number;
  readonly another: 'none' | 'below' | 'on a sheet';
  readonly isAddedUp: boolean;
  readonly hasNames: boolean;
  readonly hasRules: boolean;
  readonly isSetUpForPrint: boolean;
  readonly hasHiddenRow: boolean;
  readonly hasThickBorder: boolean;
  readonly isProtected: boolean;
}

const often = (): fc.Arbitrary<boolean> => fc.boolean();

export const livedInForms: fc.Arbitrary<LivedInForm> = fc.record({
  sample: fc.constantFrom(...sampleForms()),
  rowsAbove: fc.constantFrom(0, 0, 1, 3),
  columnsBefore: fc.constantFrom(0, 0, 1, 2),
  another: fc.constantFrom('none', 'none', 'below', 'on a sheet'),
  isAddedUp: often(),
  hasNames: often(),
  hasRules: often(),
  isSetUpForPrint: often(),
  hasHiddenRow: often(),
  hasThickBorder: often(),
  isProtected: fc.constantFrom(false, false, false, true),
});

/** The workbook as a file. */
export function liveIn(given: LivedInForm): Uint8Array {
  const path = join(__dirname, '..', 'forms', `${given.sample}.xlsx`);
  const document = openXlsx(new Uint8Array(readFileSync(path)));
  const { workbook } = document;
  const sheet = workbook.sheets.find(({ name }) => name === formIn(workbook).sheet);
  if (!sheet) throw new Error(given.sample);
  move(workbook, sheet, given);
  const form = formIn(workbook);
  const table = form.indicatorArea;
  if (table) {
    if (given.isAddedUp) addUp(workbook, sheet, form, table);
    if (given.hasNames) name(workbook, sheet, table);
    if (given.hasRules) rule(workbook, sheet, table);
    if (given.hasThickBorder) border(workbook, sheet, table);
    if (given.hasHiddenRow) hide(workbook, sheet, table);
    if (given.isSetUpForPrint) setUpPrint(workbook, sheet, table);
  }
  if (given.isProtected) protect(workbook, sheet, form);
  return saveXlsx(document);
}

function formIn(workbook: Workbook): Form {
  const [form] = readForms(takeSnapshot(workbook));
  if (!form) throw new Error('no form');
  return form;
}

function move(workbook: Workbook, sheet: Sheet, given: LivedInForm): void {
  const { rowsAbove, columnsBefore, another } = given;
  if (rowsAbove > 0) insertRows(workbook, sheet, 0, rowsAbove);
  if (columnsBefore > 0) {
    const band = { first: 0, last: SHEET_ROWS - 1 };
    changeCells(workbook, sheet, {
      kind: 'insert',
      at: 0,
      count: columnsBefore,
      axis: 'column',
      band,
    });
  }
  if (another === 'on a sheet') copySheet({ workbook, sheet }, workbook);
  if (another === 'below') {
    const last = Math.max(...sheet.rows.keys());
    const rows = (top: number): Area => ({
      top,
      left: 0,
      bottom: top + last,
      right: SHEET_COLUMNS - 1,
    });
    copyCells(workbook, { sheet, area: rows(0) }, { sheet, area: rows(last + 3) }, 'all');
  }
}

/** A total below the table where there is room, and another sheet that looks at the form. */
function addUp(workbook: Workbook, sheet: Sheet, form: Form, table: Area): void {
  const column = form.indicators[0]?.value.column ?? table.right;
  const own = printArea({ ...table, left: column, right: column });
  const place = { row: Math.max(...sheet.rows.keys()) + 2, column };
  enterCell(workbook, sheet, place, `=SUM(${own})`);
  const summary = addSheet(workbook, '汇总');
  const there = quoteSheet(sheet.name);
  const inputs = [
    `=${there}!${printCell(place)}`,
    `=COUNTA(${there}!${printArea({ ...table, bottom: table.top })})`,
    ...form.indicators.slice(-3).map(({ name }) => `=${there}!${printCell(name)}&""`),
  ];
  inputs.forEach((input, row) => {
    enterCell(workbook, summary, { row, column: 0 }, input);
  });
}

function name(workbook: Workbook, sheet: Sheet, table: Area): void {
  const formula = `${quoteSheet(sheet.name)}!${printFixedArea(table)}`;
  const add = (each: string, scope: number | null, target: string): void => {
    if (findName(workbook, each, scope)) return;
    addName(workbook, { name: each, scope, formula: target, visible: true, comment: '' });
  };
  add('绩效指标', null, formula);
  add('我的表', sheet.id, formula);
  const last = printFixedArea({ ...table, top: table.bottom });
  add('最后一行', null, `${quoteSheet(sheet.name)}!${last}`);
}

/** A rule and a validation of the user's over the table. */
function rule(workbook: Workbook, sheet: Sheet, table: Area): void {
  addConditionalFormat(workbook, sheet, {
    type: 'CellValue',
    operator: 'greaterThan',
    areas: [table],
    formulas: [`$${printCell({ row: table.top, column: table.right })}+1000000`],
    stopIfTrue: false,
    format: { fill: '#DDEBF7' },
  });
  const column = { ...table, left: table.right };
  changeValidations(workbook, sheet, [column], (content) => ({
    ...content,
    rule: { kind: 'textLength', operator: 'lessThan', formula1: '200', formula2: null },
  }));
}

function border(workbook: Workbook, sheet: Sheet, table: Area): void {
  restyle(workbook, sheet, { ...table, top: table.bottom }, ({ borders }) => ({
    borders: { ...borders, bottom: { line: 'medium', color: '#000000' } },
  }));
}

function hide(workbook: Workbook, sheet: Sheet, table: Area): void {
  const row = Math.min(table.bottom, table.top + 1);
  setRowsHidden(workbook, sheet, { first: row, last: row }, true);
}

function setUpPrint(workbook: Workbook, sheet: Sheet, table: Area): void {
  setPrintAreas(workbook, sheet, 'Print_Area', [{ ...table, top: 0, left: 0 }]);
  addPageBreak(workbook, sheet, 'rowBreaks', table.top);
  addPageBreak(workbook, sheet, 'rowBreaks', table.bottom);
}

/** As forms from a bureau come: values may be written, the rest not. */
function protect(workbook: Workbook, sheet: Sheet, form: Form): void {
  for (const { name, value } of form.indicators.slice(0, 4)) {
    for (const { row, column } of [name, value]) {
      const area = { top: row, left: column, bottom: row, right: column };
      restyle(workbook, sheet, area, { locked: false });
    }
  }
  protectSheet(workbook, sheet, { options: new Map(), password: null });
}
