import { columnCount, isWholeRows, rowCount, type Area } from '../../../snapshot/area';
import { parseSheetArea } from '../../../snapshot/address';
import {
  copyCells,
  type CellBlock,
  type CopiedAspect,
} from '../../../workbook/structure/copy-cells';
import { moveBlock } from '../../../workbook/structure/move-block';
import { mergeCells, unmergeCells } from '../../../workbook/structure/merge-cells';
import { sheetByName } from '../../../workbook/workbook';
import { method, objectMethod } from '../protocol/member-definitions';
import type { MemberDefinition } from '../protocol/object-type';
import { requireCopyable, requireUnprotected } from './access';
import { asText, invalidArgument, isGiven, itemNotFound } from './arguments';
import type { RangeTarget } from './open-book';
import { rangeType } from './range';
import { resolveAddress } from './range-address';
import { isOnSheet } from './range-place';
import { isTooLarge } from './range-size';
import { changing } from './refusals';
import { deleteCells, insertCells } from './shift-cells';

/** More rows than this are not copied at once. */
const MOST_ROWS = 100_000;

/** The methods of a Range that change the structure of its sheet. */
export const rangeStructure: Readonly<Record<string, MemberDefinition<RangeTarget>>> = {
  Insert: objectMethod('1.1', (range, [shift]) => {
    const { book, sheet, area } = range;
    insertCells(range, asText(shift));
    return rangeType.of({ book, sheet, area });
  }),
  Delete: method('1.1', (range, [shift]) => {
    deleteCells(range, asText(shift));
  }),
  Merge: method('1.2', (range, [across]) => {
    requireUnprotected(range);
    const { book, sheet, area } = range;
    if (isTooLarge(area)) throw invalidArgument();
    for (const each of across === true ? rowsOf(area) : [area]) {
      mergeCells(book.workbook, sheet, each);
    }
  }),
  Unmerge: method('1.2', (range) => {
    requireUnprotected(range);
    unmergeCells(range.book.workbook, range.sheet, range.area);
  }),
  CopyFrom: method('1.9', (range, [source, type, skipBlanks, transpose]) => {
    const layout = { skipBlanks: skipBlanks === true, transpose: transpose === true };
    const aspect = copiedAspect(type);
    const from = sourceBlock(range, source);
    if (isTooMuchToCopy(range.area)) throw invalidArgument();
    requireCopyable(range, aspect);
    copyCells(range.book.workbook, from, range, aspect, layout);
  }),
  MoveTo: method('1.11', (range, [destination]) => {
    const { book, sheet, area } = range;
    const to = sourceBlock(range, destination);
    const { top, left } = to.area;
    const bottom = top + rowCount(area) - 1;
    const target = { top, left, bottom, right: left + columnCount(area) - 1 };
    if (isTooLarge(area) || !isOnSheet(target)) throw invalidArgument();
    requireCopyable(range, 'all');
    requireCopyable({ book, sheet: to.sheet, area: target }, 'all');
    changing(() => {
      moveBlock(book.workbook, { sheet, area }, { sheet: to.sheet, area: target });
    });
  }),
};

/** Whole rows are copied by the cells that they have, anything else cell by cell. */
function isTooMuchToCopy(area: Area): boolean {
  return isWholeRows(area) ? rowCount(area) > MOST_ROWS : isTooLarge(area);
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: rowCount(area) }, (_, i) => {
    const row = area.top + i;
    return { ...area, top: row, bottom: row };
  });
}

const ASPECTS: Readonly<Record<string, CopiedAspect>> = {
  All: 'all',
  Formulas: 'formulas',
  Values: 'values',
  Formats: 'formats',
};

function copiedAspect(type: unknown): CopiedAspect {
  const aspect = ASPECTS[isGiven(type) ? asText(type) : 'All'];
  if (!aspect) throw invalidArgument();
  return aspect;
}

/** What is copied, or where something goes: a range, or an address, perhaps of another sheet. */
function sourceBlock(range: RangeTarget, source: unknown): CellBlock {
  const target = rangeType.targetOf(source);
  if (target) return { sheet: target.sheet, area: target.area };
  const text = asText(source);
  const named = parseSheetArea(text);
  if (named?.sheet === null || named?.sheet === undefined) {
    return { sheet: range.sheet, area: resolveAddress(range, text) };
  }
  const sheet = sheetByName(range.book.workbook, named.sheet);
  if (!sheet) throw itemNotFound();
  return { sheet, area: named.area };
}
