const PIXELS_PER_POINT = 96 / 72;
/** Width of a digit in the default font (11 pt) at 96 dpi, by which the file format counts columns. */
const DIGIT_PIXELS = 7;

export function pointsToPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** Pixels of a column whose width the file states in digits, padding included (ECMA-376 18.3.1.13). */
export function columnPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
}
