import { COLORS, box, framed, gridOf, plus, svg } from './drawing.mjs';

/** 插入申报表: a page with a title and blank boxes to fill in, with a plus beside it. */
export function form(size) {
  const grid = gridOf(size);
  const { at, line } = grid;
  const [left, top, right, bottom] = [at(2), at(1), at(12), size - at(1)];
  const field = (row) => [
    box(at(4), at(row), at(6), at(row) + line, COLORS.row),
    framed(at(7), at(row) - line, at(10), at(row) + 2 * line, line, COLORS.row, COLORS.paper),
  ];
  const content = [
    framed(left, top, right, bottom, line, COLORS.outline, COLORS.paper),
    box(at(4), at(3), at(10), at(3) + Math.max(line, at(1)), COLORS.brand),
    ...[6, 9].flatMap((row) => field(row)),
    plus(grid),
  ];
  return svg(size, content.join(''));
}
