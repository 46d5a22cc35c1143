import { parseSheetArea } from '../../../../snapshot/address';
import { headOf, sameCell, type Area, type CellRef } from '../../../../snapshot/area';
import { addComment } from '../../../../workbook/comments/change-comments';
import type { Comment } from '../../../../workbook/comments/comment';
import { commentAt, commentsOf } from '../../../../workbook/comments/locate-comment';
import { sheetByName } from '../../../../workbook/workbook';
import type { Sheet } from '../../../../workbook/sheet';
import { commentCollectionEvents } from '../../events/watched-events';
import { method, objectMethod } from '../../protocol/member-definitions';
import { defineType, type ObjectType } from '../../protocol/object-type';
import type { WireObject } from '../../protocol/wire-object';
import { requireWritable } from '../access';
import { asInteger, asText, invalidArgument, itemNotFound } from '../arguments';
import type { OpenBook } from '../open-book';
import { rangeType } from '../range';
import { changing } from '../refusals';
import { commentType } from './comment';
import { remarkOf, requireComments } from './comment-target';

/** The comments of a worksheet, or of the workbook. */
export interface CommentsTarget {
  readonly book: OpenBook;
  /** Null for those of all sheets. */
  readonly sheet: Sheet | null;
}

interface CommentPlace {
  readonly sheet: Sheet;
  readonly cell: CellRef;
}

export const commentCollectionType: ObjectType<CommentsTarget> = defineType({
  name: 'CommentCollection',
  items: (target) => listed(target).map((comment) => wire(target, comment)),
  item: (target, key) => required(target, find(target, key)),
  members: {
    GetItemOrNullObject: objectMethod('1.14', (target, [key]) => {
      const comment = find(target, key);
      return comment ? wire(target, comment) : null;
    }),
    GetItemAt: objectMethod('1.10', (target, [index]) =>
      required(target, listed(target)[asInteger(index)]),
    ),
    GetItemByCell: objectMethod('1.10', (target, [address]) => {
      const { sheet, cell } = placeOf(target, address);
      return required(target, commentAt(target.book.workbook, sheet.id, cell));
    }),
    GetItemByReplyId: objectMethod('1.10', (target, [id]) =>
      required(
        target,
        listed(target).find(({ replies }) => replies.some((reply) => reply.id === id)),
      ),
    ),
    GetCount: method('1.10', (target) => listed(target).length),
    Add: objectMethod('1.10', (target, [address, content, type]) => {
      requireComments(target.book);
      requireWritable(target.book);
      const { sheet, cell } = placeOf(target, address);
      const remark = remarkOf(content, type);
      const comment = changing(() => addComment(target.book.workbook, sheet, cell, remark));
      return wire(target, comment);
    }),
    ...commentCollectionEvents,
  },
});

function listed({ book, sheet }: CommentsTarget): readonly Comment[] {
  requireComments(book);
  return commentsOf(book.workbook).filter(({ home }) => sheet === null || home === sheet.id);
}

function find(target: CommentsTarget, key: unknown): Comment | undefined {
  return listed(target).find(({ id }) => id === key);
}

function required(target: CommentsTarget, comment: Comment | undefined): WireObject {
  if (!comment) throw itemNotFound();
  return wire(target, comment);
}

function wire({ book }: CommentsTarget, { id }: Comment): WireObject {
  return commentType.of({ book, id });
}

/** The one cell that a range or a text means. @throws InvalidArgument for several, and for a text that lacks a sheet */
function placeOf({ book, sheet: own }: CommentsTarget, address: unknown): CommentPlace {
  const range = rangeType.targetOf(address);
  if (range) return { sheet: range.sheet, cell: onlyCell(range.area) };
  const parsed = parseSheetArea(asText(address));
  if (!parsed) throw invalidArgument();
  const sheet = parsed.sheet === null ? own : sheetByName(book.workbook, parsed.sheet);
  if (!sheet) throw invalidArgument();
  return { sheet, cell: onlyCell(parsed.area) };
}

function onlyCell(area: Area): CellRef {
  const end = { row: area.bottom, column: area.right };
  if (!sameCell(headOf(area), end)) throw invalidArgument();
  return end;
}
