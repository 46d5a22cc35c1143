import type { Comment, CommentReply, Person } from '../../../../workbook/comments/comment';
import type { Remark } from '../../../../workbook/comments/change-comments';
import { cellOfComment, commentsOf } from '../../../../workbook/comments/locate-comment';
import { areaOf } from '../../../../snapshot/area';
import { WireError } from '../../protocol/wire-error';
import { itemNotFound } from '../arguments';
import type { OpenBook, RangeTarget } from '../open-book';
import { parseContent } from './comment-content';

/** A comment by its id, so that the object follows its later changes. */
export interface CommentTarget {
  readonly book: OpenBook;
  readonly id: string;
}

export interface ReplyTarget extends CommentTarget {
  readonly reply: string;
}

/** Who signs what an add-in writes: the user of this Excel. */
const USER: Person = { name: '工作台用户', email: 'user@example.com' };

/** @throws ItemNotFound for a comment that has been deleted */
export function currentComment({ book, id }: CommentTarget): Comment {
  const found = commentsOf(book.workbook).find((comment) => comment.id === id);
  if (!found) throw itemNotFound();
  return found;
}

/** @throws ItemNotFound for a reply that has been deleted */
export function currentReply(target: ReplyTarget): CommentReply {
  const found = currentComment(target).replies.find(({ id }) => id === target.reply);
  if (!found) throw itemNotFound();
  return found;
}

/** The cell of a comment. */
export function placeOfComment(target: CommentTarget): RangeTarget {
  const { book } = target;
  const comment = currentComment(target);
  const sheet = book.workbook.sheets.find(({ id }) => id === comment.home);
  const cell = cellOfComment(book.workbook, comment);
  if (!sheet || !cell) throw itemNotFound();
  return { book, sheet, area: areaOf(cell) };
}

/** What the user says now. @throws InvalidArgument */
export function remarkOf(content: unknown, type: unknown): Remark {
  return { author: USER, created: new Date().toISOString(), body: parseContent(content, type) };
}

/** @throws NotImplemented in an Excel that has no threaded comments, whatever its level (OfficeDev/office-js#1847) */
export function requireComments({ faults }: OpenBook): void {
  if (!faults.withoutComments) return;
  throw new WireError('NotImplemented', 'The requested feature is not implemented.');
}
