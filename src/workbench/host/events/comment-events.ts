import type { WorkbookChange } from '../../../workbook/workbook-change';
import { worksheetId } from '../objects/open-book';
import { EVENT } from './event-types';
import { sourceOf, type Author, type RaisedEvent } from './raised-event';

/** `onAdded`, `onDeleted` or `onChanged` of comments. */
export function commentEvent(
  change: Extract<WorkbookChange, { kind: 'comments' }>,
  author: Author,
): RaisedEvent {
  const { sheet, event, comment, replies } = change;
  const about = {
    commentDetails: [{ commentId: comment, replyIds: replies }],
    source: sourceOf(author),
    worksheetId: worksheetId(sheet),
  };
  switch (event) {
    case 'Added':
      return { event: EVENT.commentAdded, sheet, message: about };
    case 'Deleted':
      return { event: EVENT.commentDeleted, sheet, message: about };
    case 'CommentEdited':
    case 'CommentResolved':
    case 'CommentReopened':
    case 'ReplyAdded':
    case 'ReplyDeleted':
    case 'ReplyEdited':
      return { event: EVENT.commentChanged, sheet, message: { ...about, changeType: event } };
  }
}
