import { addReply } from '../../../../workbook/comments/change-comments';
import type { CommentReply } from '../../../../workbook/comments/comment';
import { method, objectMethod } from '../../protocol/member-definitions';
import { defineType, type ObjectType } from '../../protocol/object-type';
import type { WireObject } from '../../protocol/wire-object';
import { requireWritable } from '../access';
import { asInteger, itemNotFound } from '../arguments';
import { commentReplyType } from './comment-reply';
import { currentComment, remarkOf, type CommentTarget } from './comment-target';

export const commentReplyCollectionType: ObjectType<CommentTarget> = defineType({
  name: 'CommentReplyCollection',
  items: (target) => currentComment(target).replies.map((reply) => wire(target, reply)),
  item: (target, key) => required(target, find(target, key)),
  members: {
    GetItemOrNullObject: objectMethod('1.14', (target, [key]) => {
      const reply = find(target, key);
      return reply ? wire(target, reply) : null;
    }),
    GetItemAt: objectMethod('1.10', (target, [index]) =>
      required(target, currentComment(target).replies[asInteger(index)]),
    ),
    GetCount: method('1.10', (target) => currentComment(target).replies.length),
    Add: objectMethod('1.10', (target, [content, type]) => {
      requireWritable(target.book);
      const { workbook } = target.book;
      return wire(target, addReply(workbook, currentComment(target), remarkOf(content, type)));
    }),
  },
});

function find(target: CommentTarget, key: unknown): CommentReply | undefined {
  return currentComment(target).replies.find(({ id }) => id === key);
}

function required(target: CommentTarget, reply: CommentReply | undefined): WireObject {
  if (!reply) throw itemNotFound();
  return wire(target, reply);
}

function wire({ book, id }: CommentTarget, reply: CommentReply): WireObject {
  return commentReplyType.of({ book, id, reply: reply.id });
}
