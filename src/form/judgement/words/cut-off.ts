import { leastLineHeight, leastLines, wrappedLines } from '../../../snapshot/text-extent';
import type { TextRoom } from '../../../snapshot/snapshot';
import type { Entry } from '../../form';

/** A text of which part is not to be seen, since its rows are too low. */
export interface CutOff {
  /** Lines that it takes, and lines that its rows show; estimated. */
  readonly needed: number;
  readonly shown: number;
  /** By how much its rows are to grow, in points. */
  readonly missing: number;
  /** The height that its last row would have then; null where no row can be so tall. */
  readonly lastRow: number | null;
}

/** The tallest row that Excel makes, in points. */
const TALLEST = 409.5;
/** So much of a line may hang over the edge without being missed. */
const SPARE = 0.5;
/** Lines of other fonts are up to so much taller than those of 宋体. */
const TALLER = 1.1;
/** Points of a digit of the default font, by which widths are counted, and what a text does not get of a width. */
const DIGIT = 5.25;
const PADDING = 0.7;

/** Whether a text is cut off, as far as that is beyond doubt; null where it is not. */
export function cutOffOf({ text, room }: Entry): CutOff | null {
  if (!room || room.width === 0 || room.heights.includes(0)) return null;
  const { size, width, heights } = room;
  const line = leastLineHeight(size);
  const height = heights.reduce((sum, each) => sum + each, 0);
  const least = leastLines(text, size, width);
  if (least * line - height < SPARE * line) return null;
  const needed = linesOf(text, room);
  const missing = neededHeight(text, room) - height;
  const lastRow = (heights.at(-1) ?? 0) + missing;
  return {
    needed,
    shown: Math.floor(height / line),
    missing,
    lastRow: lastRow > TALLEST ? null : lastRow,
  };
}

/** The height in points that a text wants, whatever its font; estimated, rather too much than too little. */
export function neededHeight(text: string, room: Pick<TextRoom, 'size' | 'width'>): number {
  return Math.ceil(linesOf(text, room) * leastLineHeight(room.size) * TALLER);
}

function linesOf(text: string, { size, width }: Pick<TextRoom, 'size' | 'width'>): number {
  const wrapped = wrappedLines(text, size, width / DIGIT - PADDING);
  return Math.max(leastLines(text, size, width), wrapped);
}
