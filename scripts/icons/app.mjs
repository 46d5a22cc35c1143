import { COLORS, box, gridOf, stroke, svg } from './drawing.mjs';

/** The add-in: a white sheet with a check mark on a coloured tile. */
export function app(size) {
  const { at, exactly } = gridOf(size);
  const left = at(4);
  const right = size - left;
  const thick = Math.max(1, Math.round(size / 20));
  const rows = size < 24 ? [4] : [4, 6];
  const content = [
    box(0, 0, size, size, COLORS.brand, at(3)),
    box(
      left - (size < 24 ? 1 : 0),
      at(2),
      right + (size < 24 ? 1 : 0),
      size - at(2),
      COLORS.paper,
      Math.round(size / 24),
    ),
    ...rows.map((row, index) =>
      box(at(5.5), at(row), index === 0 ? size - at(5.5) : at(9), at(row) + thick, COLORS.brand),
    ),
    stroke(
      [
        [exactly(5.4), exactly(9.9)],
        [exactly(7.2), exactly(11.7)],
        [exactly(10.7), exactly(7.9)],
      ],
      COLORS.good,
      exactly(1.7),
    ),
  ];
  return svg(size, content.join(''));
}
