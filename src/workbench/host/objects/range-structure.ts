import { isWholeRows, rowCount, type Area } from '../../../snapshot/area';
import { parseSheetArea } from '../../../snapshot/address';
import {
  copyCells,
  type CellBlock,
  type CopiedAspect,
} from '../../../workbook/structure/copy-cells';
import { deleteRows } from '../../../workbook/structure/delete-rows';
import { insertRows } from '../../../workbook/structure/insert-rows';
import { mergeCells, unmergeCells } from '../../../workbook/structure/merge-cells';
import { sheetByName } from '../../../workbook/workbook';
import { method, objectMethod } from '../protocol/member-definitions';
import type { MemberDefinition } from '../protocol/object-type';
import { WireError } from '../protocol/wire-error';
import {
  requireCopyable,
  requireDeletableRows,
  requireInsertableRows,
  requireUnprotected,
} from './access';
import { asText, invalidArgument, isGiven, itemNotFound } from './arguments';
import type { RangeTarget } from './open-book';
import { rangeType } from './range';
import { resolveAddress } from './range-address';
import { isTooLarge } from './range-size';
import { changing } from './refusals';

/** More rows than this are not copied at once. */
const MOST_ROWS = 100_000;

/** The methods of a Range that change the structure of its sheet. */
export const rangeStructure: Readonly<Record<string, MemberDefinition<RangeTarget>>> = {
  Insert: objectMethod('1.1', (range, [shift]) => {
    requireWholeRows(range.area, 'insert', asText(shift) === 'Down');
    requireInsertableRows(range);
    const { book, sheet, area } = range;
    changing(() => {
      insertRows(book.workbook, sheet, area.top, rowCount(area));
    });
    return rangeType.of({ book, sheet, area });
  }),
  Delete: method('1.1', (range, [shift]) => {
    requireWholeRows(range.area, 'delete', asText(shift) === 'Up');
    requireDeletableRows(range);
    const { book, sheet, area } = range;
    changing(() => {
      deleteRows(book.workbook, sheet, area.top, rowCount(area));
    });
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
    if (skipBlanks === true || transpose === true) {
      throw notImplemented('copyFrom with skipBlanks or transpose');
    }
    const aspect = copiedAspect(type);
    const from = sourceBlock(range, source);
    if (isTooMuchToCopy(range.area)) throw invalidArgument();
    requireCopyable(range, aspect);
    copyCells(range.book.workbook, from, range, aspect);
  }),
};

/** Whole rows are copied by the cells that they have, anything else cell by cell. */
function isTooMuchToCopy(area: Area): boolean {
  return isWholeRows(area) ? rowCount(area) > MOST_ROWS : isTooLarge(area);
}

/** Parts of rows can be moved in Excel; this host says loudly that it cannot. */
function requireWholeRows(area: Area, name: string, isVertical: boolean): void {
  if (isWholeRows(area) && isVertical) return;
  throw notImplemented(`${name} of other cells than entire rows`);
}

function notImplemented(what: string): WireError {
  return new WireError('NotImplemented', `This host does not implement ${what}.`, `Range.${what}`);
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

/** What is copied: a range, or an address, perhaps of another sheet. */
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
