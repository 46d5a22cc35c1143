import type { Workbook } from '../workbook';

/** An id, in Excel's form, that no comment or reply of the workbook has. */
export function newCommentId(workbook: Workbook): string {
  const taken = new Set(
    workbook.comments.flatMap(({ id, replies }) => [id, ...replies.map((each) => each.id)]),
  );
  let id: string;
  do {
    workbook.issuedIds += 1;
    const number = workbook.issuedIds.toString(16).toUpperCase().padStart(12, '0');
    id = `{00000000-0006-0000-0000-${number}}`;
  } while (taken.has(id));
  return id;
}
