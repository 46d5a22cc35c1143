import { deleteReply, editReply } from '../../../../workbook/comments/change-comments';
import type { CommentBody } from '../../../../workbook/comments/comment';
import { method, objectMethod, property } from '../../protocol/member-definitions';
import { defineType, type ObjectType } from '../../protocol/object-type';
import { requireWritable } from '../access';
import { asText } from '../arguments';
import { rangeType } from '../range';
import { commentType } from './comment';
import { contentType, mentionsOf, parseMentions, plainBody, richContent } from './comment-content';
import { currentComment, currentReply, placeOfComment, type ReplyTarget } from './comment-target';

export const commentReplyType: ObjectType<ReplyTarget> = defineType({
  name: 'CommentReply',
  key: { name: 'Id', of: ({ reply }) => reply },
  members: {
    Id: property('1.10', ({ reply }) => reply),
    AuthorName: property('1.10', (target) => currentReply(target).author.name),
    AuthorEmail: property('1.10', (target) => currentReply(target).author.email),
    CreationDate: property('1.10', (target) => currentReply(target).created),
    Content: property(
      '1.10',
      (target) => currentReply(target).body.text,
      (target, value) => {
        edit(target, plainBody(asText(value)));
      },
    ),
    ContentType: property('1.12', (target) => contentType(currentReply(target).body)),
    RichContent: property('1.11', (target) => richContent(currentReply(target).body)),
    Mentions: property('1.11', (target) => mentionsOf(currentReply(target).body)),
    Resolved: property('1.11', (target) => currentComment(target).resolved),
    GetLocation: objectMethod('1.10', (target) => rangeType.of(placeOfComment(target))),
    GetParentComment: objectMethod('1.10', ({ book, id }) => commentType.of({ book, id })),
    UpdateMentions: method('1.11', (target, [content]) => {
      edit(target, parseMentions(content));
    }),
    Delete: method('1.10', (target) => {
      requireWritable(target.book);
      deleteReply(target.book.workbook, currentComment(target), currentReply(target));
    }),
  },
});

function edit(target: ReplyTarget, body: CommentBody): void {
  requireWritable(target.book);
  editReply(target.book.workbook, currentComment(target), currentReply(target), body);
}
