import { COLORS, box, framed, gridOf, svg } from './drawing.mjs';

/** 插入指标: a table whose new row is coloured, with a plus beside it. */
export function insert(size) {
  const { at, line } = gridOf(size);
  const right = at(12);
  const bottom = size - at(1);
  const column = at(5);
  const tops = [4, 7, 10].map((row) => at(row));
  const [, top, below] = tops;
  const center = at(12);
  const middle = size - at(4);
  const arm = at(3);
  const thick = Math.max(line + 1, at(1.5));
  const half = Math.floor(thick / 2);
  const plus = (grow, fill) =>
    box(
      center - arm - grow,
      middle - half - grow,
      center + arm + grow,
      middle - half + thick + grow,
      fill,
    ) +
    box(
      center - half - grow,
      middle - arm - grow,
      center - half + thick + grow,
      middle + arm + grow,
      fill,
    );
  const content = [
    framed(at(1), at(1), right, bottom, line, COLORS.outline, COLORS.paper),
    box(at(1), at(1), right, tops[0], COLORS.outline),
    ...tops.slice(1).map((row) => box(at(1), row, right, row + line, COLORS.row)),
    box(at(1) + line, top + line, right - line, below, COLORS.brand),
    box(column, tops[0], column + line, bottom - line, COLORS.row),
    plus(Math.max(1, line), COLORS.paper),
    plus(0, COLORS.good),
  ];
  return svg(size, content.join(''));
}
