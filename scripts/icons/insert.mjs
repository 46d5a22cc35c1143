import { COLORS, box, framed, gridOf, plus, svg } from './drawing.mjs';

/** 插入指标: a table whose new row is coloured, with a plus beside it. */
export function insert(size) {
  const grid = gridOf(size);
  const { at, line } = grid;
  const right = at(12);
  const bottom = size - at(1);
  const column = at(5);
  const tops = [4, 7, 10].map((row) => at(row));
  const [, top, below] = tops;
  const content = [
    framed(at(1), at(1), right, bottom, line, COLORS.outline, COLORS.paper),
    box(at(1), at(1), right, tops[0], COLORS.outline),
    ...tops.slice(1).map((row) => box(at(1), row, right, row + line, COLORS.row)),
    box(at(1) + line, top + line, right - line, below, COLORS.brand),
    box(column, tops[0], column + line, bottom - line, COLORS.row),
    plus(grid),
  ];
  return svg(size, content.join(''));
}
