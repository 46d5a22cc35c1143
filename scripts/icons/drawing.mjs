/** Colours of Office's own ribbon icons: dark outline, white paper, one accent. */
export const COLORS = {
  outline: '#3A3A38',
  paper: '#FFFFFF',
  row: '#797774',
  brand: '#0F6CBD',
  good: '#107C41',
  rubber: '#F4B9A7',
};

/**
 * The pixel grid of one icon size. Drawings are stated on a 16 × 16 grid; `at` puts an edge on a
 * whole pixel of the size at hand, so that lines stay sharp without one drawing being scaled.
 */
export function gridOf(size) {
  return {
    size,
    /** Width of a line: Office draws 1 px up to 32 and 2 px from 40. */
    line: size < 40 ? 1 : 2,
    at: (sixteenths) => Math.round((sixteenths * size) / 16),
    /** The same without rounding, for slanted strokes. */
    exactly: (sixteenths) => (sixteenths * size) / 16,
  };
}

export const box = (left, top, right, bottom, fill, radius = 0) =>
  `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" rx="${radius}" fill="${fill}"/>`;

/** A sheet of paper whose outline lies on whole pixels. */
export const framed = (left, top, right, bottom, line, outline, fill) =>
  box(left, top, right, bottom, outline) +
  box(left + line, top + line, right - line, bottom - line, fill);

export const stroke = (points, color, width) =>
  `<polyline points="${points.map((point) => point.join(',')).join(' ')}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"/>`;

/** The sign for something new, in the lower right corner, on a rim of paper. */
export function plus({ at, line, size }) {
  const center = at(12);
  const middle = size - at(4);
  const arm = at(3);
  const thick = Math.max(line + 1, at(1.5));
  const half = Math.floor(thick / 2);
  const cross = (grow, fill) =>
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
  return cross(Math.max(1, line), COLORS.paper) + cross(0, COLORS.good);
}

export const svg = (size, content) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${content}</svg>`;
