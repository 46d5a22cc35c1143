import { parseArea, parseCell, printArea } from '../../../src/snapshot/address';
import type { Area, CellRef } from '../../../src/snapshot/area';
import { blankWorkbook } from '../../../src/workbook/blank-workbook';
import { enterCell } from '../../../src/workbook/cells/enter-cell';
import { deleteRows } from '../../../src/workbook/structure/delete-rows';
import { insertRows } from '../../../src/workbook/structure/insert-rows';
import type { Workbook } from '../../../src/workbook/workbook';
import { cellAt, type Sheet } from '../../../src/workbook/sheet';
import { WorkbookError } from '../../../src/workbook/workbook-error';

export function cell(address: string): CellRef {
  const found = parseCell(address);
  if (!found) throw new Error(address);
  return found;
}

export function area(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
}

/** The code with which the model refuses; null when it does not. */
export function refusal(change: () => unknown): string | null {
  try {
    change();
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}

/** A workbook of two sheets, 部门表 and `其他 表`; rows are given as people count them, from 1. */
export class Book {
  readonly workbook: Workbook = blankWorkbook('部门表');
  readonly sheet: Sheet;
  readonly other: Sheet;

  constructor() {
    const [sheet] = this.workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    this.sheet = sheet;
    this.other = { ...sheet, id: 2, name: '其他 表', rows: new Map() };
    this.workbook.sheets.push(this.other);
  }

  enter(address: string, input: string | number, sheet = this.sheet): this {
    enterCell(this.workbook, sheet, cell(address), input);
    return this;
  }

  name(name: string, formula: string, scope: number | null = null): this {
    const added = { name, scope, formula, visible: true, comment: '' };
    this.workbook.names = [...this.workbook.names, added];
    return this;
  }

  merge(...addresses: string[]): this {
    this.sheet.merges = [...this.sheet.merges, ...addresses.map(area)];
    return this;
  }

  insert(row: number, count = 1): this {
    insertRows(this.workbook, this.sheet, row - 1, count);
    return this;
  }

  delete(row: number, count = 1): this {
    deleteRows(this.workbook, this.sheet, row - 1, count);
    return this;
  }

  formula(address: string, sheet = this.sheet) {
    return cellAt(sheet, cell(address))?.formula;
  }

  value(address: string, sheet = this.sheet) {
    return cellAt(sheet, cell(address))?.value ?? null;
  }

  named(name: string) {
    return this.workbook.names.find((each) => each.name === name)?.formula;
  }

  merges() {
    return this.sheet.merges.map(printArea);
  }
}
