/** What of the desk lies under the heads of columns and rows, and a little room at the other ends; in pixels. */
const COVERED = { top: 28, left: 40, end: 8 } as const;

/**
 * Brings a cell into view by scrolling the sheet alone. Where the whole page scrolls, it stays where its reader is: at
 * the problem that was chosen, not at its cell.
 */
export function scrollSheetTo(desk: Element, cell: Element): void {
  const room = desk.getBoundingClientRect();
  const place = cell.getBoundingClientRect();
  desk.scrollBy({
    top: distance(place, room.top + COVERED.top, room.bottom - COVERED.end, 'top', 'bottom'),
    left: distance(place, room.left + COVERED.left, room.right - COVERED.end, 'left', 'right'),
  });
}

type Side = 'top' | 'bottom' | 'left' | 'right';

/** How far to scroll until a place is in the room; its beginning counts where it is larger than the room. */
function distance(place: DOMRect, from: number, to: number, begin: Side, end: Side): number {
  if (place[begin] < from) return place[begin] - from;
  if (place[end] > to) return Math.min(place[end] - to, place[begin] - from);
  return 0;
}
