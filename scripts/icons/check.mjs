import { COLORS, box, framed, gridOf, stroke, svg } from './drawing.mjs';

/** 一键校验: a filled-in sheet with a check mark over its corner. */
export function check(size) {
  const { at, exactly, line } = gridOf(size);
  const left = at(1);
  const right = at(12);
  const inset = line + Math.max(2, at(1.5));
  const step = size < 20 ? 3 : size < 32 ? 2.6 : 2.4;
  const rows = Array.from({ length: size < 20 ? 3 : 4 }, (_, index) => at(3 + index * step));
  const mark = [
    [exactly(7), exactly(11.4)],
    [exactly(9.7), exactly(14.1)],
    [exactly(14.8), exactly(8.4)],
  ];
  const content = [
    framed(left, 0, right, size - at(1), line, COLORS.outline, COLORS.paper),
    ...rows.map((top) => box(left + inset, top, right - inset, top + line, COLORS.row)),
    stroke(mark, COLORS.paper, exactly(4)),
    stroke(mark, COLORS.good, exactly(2)),
  ];
  return svg(size, content.join(''));
}
