import type { Workbook } from '../workbook';
import type { Comment } from './comment';
import { newCommentId } from './comment-id';
import { commentsOf } from './locate-comment';

/** The comments of sheets for copies of them, whose anchors are copied alike. @param copyOf the id of a sheet's copy */
export function copiedComments(
  from: Workbook,
  to: Workbook,
  copyOf: (sheet: number) => number | null,
): readonly Comment[] {
  return commentsOf(from).flatMap((comment) => {
    const home = copyOf(comment.home);
    if (home === null) return [];
    const replies = comment.replies.map((reply) => ({ ...reply, id: newCommentId(to) }));
    return [{ ...comment, id: newCommentId(to), home, replies }];
  });
}
