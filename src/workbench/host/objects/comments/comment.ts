import {
  deleteComment,
  editComment,
  resolveComment,
} from '../../../../workbook/comments/change-comments';
import { method, navigation, objectMethod, property } from '../../protocol/member-definitions';
import { defineType, type ObjectType } from '../../protocol/object-type';
import { requireWritable } from '../access';
import { asBoolean, asText } from '../arguments';
import { rangeType } from '../range';
import { contentType, mentionsOf, parseMentions, plainBody, richContent } from './comment-content';
import { commentReplyCollectionType } from './comment-reply-collection';
import { currentComment, placeOfComment, type CommentTarget } from './comment-target';

export const commentType: ObjectType<CommentTarget> = defineType({
  name: 'Comment',
  key: { name: 'Id', of: ({ id }) => id },
  members: {
    Id: property('1.10', ({ id }) => id),
    AuthorName: property('1.10', (target) => currentComment(target).author.name),
    AuthorEmail: property('1.10', (target) => currentComment(target).author.email),
    CreationDate: property('1.10', (target) => currentComment(target).created),
    Content: property(
      '1.10',
      (target) => currentComment(target).body.text,
      (target, value) => {
        requireWritable(target.book);
        editComment(target.book.workbook, currentComment(target), plainBody(asText(value)));
      },
    ),
    ContentType: property('1.12', (target) => contentType(currentComment(target).body)),
    RichContent: property('1.11', (target) => richContent(currentComment(target).body)),
    Mentions: property('1.11', (target) => mentionsOf(currentComment(target).body)),
    Resolved: property(
      '1.11',
      (target) => currentComment(target).resolved,
      (target, value) => {
        requireWritable(target.book);
        resolveComment(target.book.workbook, currentComment(target), asBoolean(value));
      },
    ),
    Replies: navigation('1.10', (target) => commentReplyCollectionType.of(target)),
    GetLocation: objectMethod('1.10', (target) => rangeType.of(placeOfComment(target))),
    UpdateMentions: method('1.11', (target, [content]) => {
      requireWritable(target.book);
      editComment(target.book.workbook, currentComment(target), parseMentions(content));
    }),
    Delete: method('1.10', (target) => {
      requireWritable(target.book);
      deleteComment(target.book.workbook, currentComment(target));
    }),
  },
});
