import { COLORS, box, framed, gridOf, svg } from './drawing.mjs';

/** 打开面板: a window whose right-hand side is the pane with its list. */
export function pane(size) {
  const { at, line } = gridOf(size);
  const top = at(2);
  const bottom = size - at(2);
  const split = at(9);
  const right = size - at(1);
  const gap = Math.max(1, at(1));
  const step = size < 20 ? 2.5 : 2;
  const rows = Array.from({ length: size < 20 ? 3 : 4 }, (_, index) => at(5.4 + index * step));
  const content = [
    framed(at(1), top, right, bottom, line, COLORS.outline, COLORS.paper),
    box(at(1), top, right, top + at(2), COLORS.outline),
    box(split, top + at(2), right - line, bottom - line, COLORS.brand),
    ...rows.map((row) => box(split + gap, row, right - line - gap, row + line, COLORS.paper)),
  ];
  return svg(size, content.join(''));
}
