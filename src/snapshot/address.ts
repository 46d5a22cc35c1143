import { SHEET_COLUMNS, SHEET_ROWS, isWholeRows, type Area, type CellRef } from './area';

/** An area together with the sheet that it stands on; `sheet` is null when the text names none. */
export interface SheetArea {
  readonly sheet: string | null;
  readonly area: Area;
}

const LETTERS = 26;
const ONE_CELL = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/i;
const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const WHOLE_ROWS = /^\$?([0-9]{1,7}):\$?([0-9]{1,7})$/;
/** A sheet name that Excel writes without quotes; anything else stands in single quotes. */
const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Z]{1,3}[0-9]+|R[0-9]*C?[0-9]*|C[0-9]*)$/i;

/** Column 0 is `A`, 26 is `AA`. */
export function printColumn(column: number): string {
  let rest = column;
  let letters = '';
  do {
    letters = String.fromCharCode(65 + (rest % LETTERS)) + letters;
    rest = Math.floor(rest / LETTERS) - 1;
  } while (rest >= 0);
  return letters;
}

export function parseColumn(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    column = column * LETTERS + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}

/** `{row: 11, column: 1}` is `B12`. */
export function printCell(cell: CellRef): string {
  return `${printColumn(cell.column)}${cell.row + 1}`;
}

/** Reads `B12` or `$B$12`; null for anything else, and for a cell outside of a sheet. */
export function parseCell(text: string): CellRef | null {
  const match = ONE_CELL.exec(text.trim());
  if (!match) return null;
  const [, letters = '', digits = ''] = match;
  const cell = { row: Number(digits) - 1, column: parseColumn(letters) };
  return cell.row >= 0 && cell.row < SHEET_ROWS && cell.column < SHEET_COLUMNS ? cell : null;
}

/** `B12` for one cell, `B12:F15` otherwise; whole rows and columns as `5:9` and `B:C`. */
export function printArea(area: Area): string {
  const { top, left, bottom, right } = area;
  if (isWholeRows(area)) return `${top + 1}:${bottom + 1}`;
  if (top === 0 && bottom === SHEET_ROWS - 1) return `${printColumn(left)}:${printColumn(right)}`;
  const head = printCell({ row: top, column: left });
  const tail = printCell({ row: bottom, column: right });
  return head === tail ? head : `${head}:${tail}`;
}

/** `$B$12` or `$B$12:$F$15`: the area as a defined name writes it, so that it does not move with the active cell. */
export function printFixedArea({ top, left, bottom, right }: Area): string {
  const head = `$${printColumn(left)}$${top + 1}`;
  const tail = `$${printColumn(right)}$${bottom + 1}`;
  return head === tail ? head : `${head}:${tail}`;
}

/** Reads `B12`, `$B$12:F15`, `5:9`, `B:C`, corners in any order; null for anything else. */
export function parseArea(text: string): Area | null {
  const trimmed = text.trim();
  const columns = WHOLE_COLUMNS.exec(trimmed);
  if (columns) {
    const [left, right] = inOrder(parseColumn(columns[1] ?? ''), parseColumn(columns[2] ?? ''));
    return right < SHEET_COLUMNS ? { top: 0, left, bottom: SHEET_ROWS - 1, right } : null;
  }
  const rows = WHOLE_ROWS.exec(trimmed);
  if (rows) {
    const [top, bottom] = inOrder(Number(rows[1]) - 1, Number(rows[2]) - 1);
    return top >= 0 && bottom < SHEET_ROWS
      ? { top, left: 0, bottom, right: SHEET_COLUMNS - 1 }
      : null;
  }
  const [first = '', second = first, ...others] = trimmed.split(':');
  const a = parseCell(first);
  const b = parseCell(second);
  if (!a || !b || others.length > 0) return null;
  const [top, bottom] = inOrder(a.row, b.row);
  const [left, right] = inOrder(a.column, b.column);
  return { top, left, bottom, right };
}

function inOrder(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** The sheet's name as a formula writes it: quoted when it must be, inner quotes doubled. */
export function quoteSheet(name: string): string {
  return PLAIN_SHEET.test(name) && !LOOKS_LIKE_CELL.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** `'部门 表'!A1:B2`, the form in which Excel's API gives an address. */
export function printSheetArea(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${printArea(area)}`;
}

/** Reads `A1`, `Sheet1!A1:B2`, `'部门 ''表'''!$A$1`; null for anything else (areas of several sheets, unions, #REF!). */
export function parseSheetArea(text: string): SheetArea | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!:,\s]+))!)?([^!]+)$/.exec(text.trim());
  if (!match) return null;
  const [, quoted, plain, rest = ''] = match;
  const area = parseArea(rest);
  if (!area) return null;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, area };
}
