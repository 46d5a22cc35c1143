import type { Area } from './area';
import type { TextRoom } from './snapshot';

/**
 * Whether a room's last row has a height that nobody has set, which Excel does not tell.
 * @param standard the height that the sheet gives its rows, in points
 */
export function unsetHeight(
  { top, left, bottom, right }: Area,
  heights: TextRoom['heights'],
  standard: number,
): Pick<TextRoom, 'isUnset'> {
  const isMerged = top < bottom || left < right;
  return isMerged && heights.at(-1) === standard ? { isUnset: true } : {};
}
