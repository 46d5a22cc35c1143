import { areaOf, type CellRef } from '../../snapshot/area';
import type { CellsAnchor } from '../anchor';
import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { notify } from '../workbook-change';
import { WorkbookError } from '../workbook-error';
import type { Comment, CommentBody, CommentEvent, CommentReply, Person } from './comment';
import { newCommentId } from './comment-id';
import { commentAt } from './locate-comment';

/** Who says what, and when. */
export interface Remark {
  readonly author: Person;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly body: CommentBody;
}

/** @throws WorkbookError `comment-taken` for a cell that has one */
export function addComment(
  workbook: Workbook,
  sheet: Sheet,
  cell: CellRef,
  remark: Remark,
): Comment {
  if (commentAt(workbook, sheet.id, cell)) throw new WorkbookError('comment-taken');
  const origin = Math.min(-1, ...workbook.anchors.map((each) => each.origin)) - 1;
  const anchor: CellsAnchor = {
    kind: 'cells',
    home: sheet.id,
    origin,
    sheet: sheet.id,
    areas: [areaOf(cell)],
    formulas: [],
    relative: false,
    essential: [],
    loss: 'removed',
  };
  const comment: Comment = {
    ...remark,
    id: newCommentId(workbook),
    home: sheet.id,
    origins: [origin],
    resolved: false,
    replies: [],
  };
  workbook.anchors = [...workbook.anchors, anchor];
  workbook.comments = [...workbook.comments, comment];
  tell(workbook, comment, 'Added');
  return comment;
}

export function deleteComment(workbook: Workbook, comment: Comment): void {
  workbook.anchors = workbook.anchors.filter(
    ({ home, origin }) => home !== comment.home || !comment.origins.includes(origin),
  );
  workbook.comments = workbook.comments.filter(({ id }) => id !== comment.id);
  tell(workbook, comment, 'Deleted');
}

export function editComment(workbook: Workbook, comment: Comment, body: CommentBody): void {
  change(workbook, { ...comment, body }, 'CommentEdited');
}

export function resolveComment(workbook: Workbook, comment: Comment, resolved: boolean): void {
  if (comment.resolved === resolved) return;
  change(workbook, { ...comment, resolved }, resolved ? 'CommentResolved' : 'CommentReopened');
}

export function addReply(workbook: Workbook, comment: Comment, remark: Remark): CommentReply {
  const reply: CommentReply = { ...remark, id: newCommentId(workbook), origin: null };
  change(workbook, { ...comment, replies: [...comment.replies, reply] }, 'ReplyAdded');
  return reply;
}

export function editReply(
  workbook: Workbook,
  comment: Comment,
  reply: CommentReply,
  body: CommentBody,
): void {
  const replies = comment.replies.map((each) => (each.id === reply.id ? { ...each, body } : each));
  change(workbook, { ...comment, replies }, 'ReplyEdited', [reply.id]);
}

export function deleteReply(workbook: Workbook, comment: Comment, reply: CommentReply): void {
  workbook.anchors = workbook.anchors.filter(
    ({ home, origin }) => home !== comment.home || origin !== reply.origin,
  );
  const replies = comment.replies.filter(({ id }) => id !== reply.id);
  change(workbook, { ...comment, replies }, 'ReplyDeleted', [reply.id]);
}

function change(
  workbook: Workbook,
  comment: Comment,
  event: CommentEvent,
  replies = comment.replies.map(({ id }) => id),
): void {
  workbook.comments = workbook.comments.map((each) => (each.id === comment.id ? comment : each));
  tell(workbook, comment, event, replies);
}

function tell(
  workbook: Workbook,
  comment: Comment,
  event: CommentEvent,
  replies = comment.replies.map(({ id }) => id),
): void {
  const sheet = workbook.sheets.find(({ id }) => id === comment.home);
  if (sheet) notify(workbook, { kind: 'comments', sheet, event, comment: comment.id, replies });
}
