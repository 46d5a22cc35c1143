import { heightOfLines, wrappedLines } from '../snapshot/text-extent';
import { SHAPES, SIZES, WIDTHS, type Line } from './line';

/** The tallest row that Excel makes, in points. */
const TALLEST = 409;
/** Of a column's width what its texts do not get, in digits. */
const PADDING = 1.5;
/** Lines stand further apart in some fonts than in others. */
const LOOSE = 1.1;
/** Above and below the letters. */
const AIR: Readonly<Partial<Record<Line['shape'], number>>> = { title: 12, section: 10, part: 8 };
const LEAST_AIR = 4;

/** The height in which all texts of a line can be read: Excel fits no row to merged cells. */
export function lineHeight({ shape, cells }: Line): number {
  const { spans, looks } = SHAPES[shape];
  const heights = spans.map(([left, right], at) => {
    const size = SIZES[looks[at] ?? 'prose'];
    const width = WIDTHS.slice(left, right + 1).reduce((sum, each) => sum + each, 0);
    const text = String(cells[at]?.value ?? '');
    return heightOfLines(wrappedLines(text, size, width - PADDING), size * LOOSE);
  });
  return Math.min(TALLEST, Math.max(...heights) + (AIR[shape] ?? LEAST_AIR));
}
