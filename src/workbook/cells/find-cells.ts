import { contains, isCovered, type Area, type CellRef } from '../../snapshot/area';
import type { Cell } from './cell';
import { enterCells, type CellEntry } from './enter-cell';
import { shownText } from '../shown/shown-text';
import { DEFAULT_STYLE } from '../styles/style';
import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';

export interface SearchCriteria {
  /** The whole cell has to match, not only a part of it. */
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

const SPECIAL = /[\\^$.|+()[\]{}]/g;

/** The cells of an area that show a text, row by row. `*` and `?` stand for any letters, after `~` for themselves. */
export function findCells(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  text: string,
  criteria: SearchCriteria,
): readonly CellRef[] {
  const pattern = patternOf(text, criteria, '');
  return filledCells(sheet, area)
    .filter(({ cell }) => pattern.test(shown(workbook, cell)))
    .map(({ place }) => place);
}

/**
 * Replaces a text in what the cells of an area hold, in formulas too.
 * @returns how many cells are others now
 * @throws WorkbookError; then nothing is written
 */
export function replaceInCells(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  text: string,
  replacement: string,
  criteria: SearchCriteria,
): number {
  const pattern = patternOf(text, criteria, 'g');
  const entries = filledCells(sheet, area).flatMap(({ place, cell }): CellEntry[] => {
    const before = cell.formula === null ? shown(workbook, cell) : `=${cell.formula}`;
    const after = before.replace(pattern, () => replacement);
    return after === before ? [] : [{ place, input: after }];
  });
  enterCells(workbook, sheet, entries);
  return entries.length;
}

function filledCells(sheet: Sheet, area: Area): { readonly place: CellRef; readonly cell: Cell }[] {
  const found: { place: CellRef; cell: Cell }[] = [];
  for (const [row, { cells }] of [...sheet.rows].sort(([a], [b]) => a - b)) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, cell] of [...cells].sort(([a], [b]) => a - b)) {
      const place = { row, column };
      if (cell.value === null || !contains(area, place) || isCovered(place, sheet.merges)) continue;
      found.push({ place, cell });
    }
  }
  return found;
}

function shown(workbook: Workbook, { value, style }: Cell): string {
  return shownText(value, (workbook.styles[style] ?? DEFAULT_STYLE).numberFormat);
}

function patternOf(
  text: string,
  { completeMatch, matchCase }: SearchCriteria,
  flags: string,
): RegExp {
  const body = text.replace(/~([*?~])|[*?]|[^*?~]+|~/g, (part, literal: string | undefined) => {
    if (literal !== undefined) return literal === '~' ? '~' : `\\${literal}`;
    if (part === '*') return '[^]*';
    return part === '?' ? '[^]' : part.replace(SPECIAL, '\\$&');
  });
  return new RegExp(completeMatch ? `^${body}$` : body, flags + (matchCase ? 'u' : 'iu'));
}
