import {
  SHEET_COLUMNS,
  SHEET_ROWS,
  areaOf,
  contains,
  intersection,
  type Area,
} from '../../snapshot/area';
import { readNameTarget } from '../../snapshot/name-target';
import { joinCells } from './join-cells';
import { findName } from '../names';
import { splitFormula, type Reference } from '../structure/formula-parts';
import { sheetByName, type Workbook } from '../workbook';
import type { Sheet } from '../sheet';

/** Cells of one sheet. */
export interface SheetCells {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

interface Traced {
  readonly sheet: Sheet;
  readonly area: Area;
}

const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/** The cells that the formulas of an area read, by sheet; with `all` also those that these read in their turn. */
export function precedentsOf(
  workbook: Workbook,
  start: Traced,
  reach: 'direct' | 'all',
): readonly SheetCells[] {
  return trace(start, reach, (from) => readBy(workbook, from));
}

/** The cells whose formulas read an area, by sheet; with `all` also those that read these in their turn. */
export function dependentsOf(
  workbook: Workbook,
  start: Traced,
  reach: 'direct' | 'all',
): readonly SheetCells[] {
  return trace(start, reach, (from) => readersOf(workbook, from));
}

function trace(
  start: Traced,
  reach: 'direct' | 'all',
  step: (from: Traced) => readonly Traced[],
): readonly SheetCells[] {
  const found: Traced[] = [];
  const isKnown = ({ sheet, area }: Traced) =>
    found.some((each) => each.sheet === sheet && holds(each.area, area));
  const waiting = [start];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const fresh = step(next).filter((each) => !isKnown(each));
    for (const each of fresh) if (!isKnown(each)) found.push(each);
    if (reach === 'all') waiting.push(...fresh);
  }
  return bySheet(found);
}

function holds(outer: Area, inner: Area): boolean {
  return (
    contains(outer, { row: inner.top, column: inner.left }) &&
    contains(outer, { row: inner.bottom, column: inner.right })
  );
}

function bySheet(found: readonly Traced[]): readonly SheetCells[] {
  const sheets = [...new Set(found.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const areas = found.filter((each) => each.sheet === sheet).map(({ area }) => area);
    const cells = areas.filter(({ top, left, bottom, right }) => top === bottom && left === right);
    const blocks = areas.filter((area) => !cells.includes(area));
    const alone = cells.filter((cell) => !blocks.some((block) => holds(block, cell)));
    return {
      sheet,
      areas: [...blocks, ...joinCells(alone.map(({ top, left }) => ({ row: top, column: left })))],
    };
  });
}

function readBy(workbook: Workbook, { sheet, area }: Traced): readonly Traced[] {
  return formulasOf(sheet)
    .filter(({ place }) => contains(area, place))
    .flatMap(({ formula }) => reads(workbook, sheet, formula));
}

function readersOf(workbook: Workbook, { sheet, area }: Traced): readonly Traced[] {
  return workbook.sheets.flatMap((home) =>
    formulasOf(home)
      .filter(({ formula }) =>
        reads(workbook, home, formula).some(
          (read) => read.sheet === sheet && intersection(read.area, area),
        ),
      )
      .map(({ place }) => ({ sheet: home, area: areaOf(place) })),
  );
}

function formulasOf({ rows }: Sheet) {
  return [...rows].flatMap(([row, { cells }]) =>
    [...cells].flatMap(([column, { formula }]) =>
      formula === null ? [] : [{ place: { row, column }, formula }],
    ),
  );
}

/** What a formula refers to, by itself or through names. */
function reads(workbook: Workbook, home: Sheet, formula: string): readonly Traced[] {
  return splitFormula(formula).flatMap((part) =>
    typeof part === 'string' ? named(workbook, home, part) : referred(workbook, home, part),
  );
}

function named(workbook: Workbook, home: Sheet, text: string): readonly Traced[] {
  return (text.match(WORD) ?? []).flatMap((word) => {
    const name = findName(workbook, word, home.id) ?? findName(workbook, word, null);
    const target = name && readNameTarget(name.formula);
    const sheet = target?.kind === 'area' ? sheetByName(workbook, target.sheet) : undefined;
    return target?.kind === 'area' && sheet ? [{ sheet, area: target.area }] : [];
  });
}

function referred(
  workbook: Workbook,
  home: Sheet,
  { sheets, corners }: Reference,
): readonly Traced[] {
  const sheet = sheets.kind === 'one' ? sheetByName(workbook, sheets.name) : home;
  if (!sheet || sheets.kind === 'span') return [];
  const rows = corners.flatMap(({ row }) => row?.index ?? []);
  const columns = corners.flatMap(({ column }) => column?.index ?? []);
  return [
    {
      sheet,
      area: {
        top: rows.length > 0 ? Math.min(...rows) : 0,
        left: columns.length > 0 ? Math.min(...columns) : 0,
        bottom: rows.length > 0 ? Math.max(...rows) : SHEET_ROWS - 1,
        right: columns.length > 0 ? Math.max(...columns) : SHEET_COLUMNS - 1,
      },
    },
  ];
}
