import { headOf, sameCell, type CellRef } from '../../snapshot/area';
import type { Anchor } from '../anchor';
import type { Workbook } from '../workbook';
import type { Comment } from './comment';

/** The cell of a comment; null for one that is gone with it. */
export function cellOfComment({ anchors }: Workbook, comment: Comment): CellRef | null {
  const [own] = comment.origins;
  const anchor = anchors.find(({ home, origin }) => home === comment.home && origin === own);
  return cellOfAnchor(anchor);
}

/** The comments of the workbook, in the order of their making, those left out whose cell is gone. */
export function commentsOf(workbook: Workbook): readonly Comment[] {
  if (workbook.comments.length === 0) return [];
  const anchors = new Map(workbook.anchors.map((each) => [`${each.home}/${each.origin}`, each]));
  return workbook.comments.filter(({ home, origins: [own] }) =>
    cellOfAnchor(anchors.get(`${home}/${own}`)),
  );
}

/** A cell has one comment at most. */
export function commentAt(workbook: Workbook, sheet: number, cell: CellRef): Comment | undefined {
  return commentsOf(workbook).find((comment) => {
    const place = comment.home === sheet ? cellOfComment(workbook, comment) : null;
    return place !== null && sameCell(place, cell);
  });
}

function cellOfAnchor(anchor: Anchor | undefined): CellRef | null {
  const area = anchor?.kind === 'cells' ? anchor.areas[0] : undefined;
  return area ? headOf(area) : null;
}
