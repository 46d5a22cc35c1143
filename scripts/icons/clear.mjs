import { COLORS, box, gridOf, svg } from './drawing.mjs';

/** 清除标记: a rubber on the line that it has just cleaned. */
export function clear(size) {
  const { at, exactly, line } = gridOf(size);
  const bottom = size - at(1);
  const polygon = (points, fill) =>
    `<polygon points="${points.map(([x, y]) => `${exactly(x)},${exactly(y)}`).join(' ')}" fill="${fill}" stroke="${COLORS.outline}" stroke-width="${line}" stroke-linejoin="round"/>`;
  const content = [
    polygon(
      [
        [9.6, 1.4],
        [14.4, 6.2],
        [8.9, 11.7],
        [4.1, 6.9],
      ],
      COLORS.paper,
    ),
    polygon(
      [
        [4.1, 6.9],
        [8.9, 11.7],
        [6.6, 14],
        [4.4, 14],
        [1.4, 11],
        [1.4, 9.6],
      ],
      COLORS.rubber,
    ),
    box(at(6.6), bottom - line, at(15), bottom, COLORS.outline),
  ];
  return svg(size, content.join(''));
}
