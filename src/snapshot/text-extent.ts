/** Letters that take the room of two digits. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
/** The font size by whose digits widths are counted. */
const DEFAULT_SIZE = 11;
/** A line is so much taller than its letters, in the fonts of Chinese Excel. */
const LEADING = 1.25;
/** Excel's heights are whole pixels at 96 dpi, in points. */
const PIXEL = 0.75;

/** The width of a text, in digits of its own font; estimated, since the core has no fonts. */
export function widthInDigits(text: string): number {
  let digits = 0;
  for (const letter of text) digits += WIDE.test(letter) ? 2 : 1;
  return digits;
}

/**
 * How many lines a text takes that wraps in so much room.
 * @param size of the letters, in points
 * @param room in digits of the default font
 */
export function wrappedLines(text: string, size: number, room: number): number {
  const perLine = Math.max(1, Math.floor((room * DEFAULT_SIZE) / size));
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(widthInDigits(line) / perLine)), 0);
}

/** A letter of another script is at least so many digits wide, one with another. */
const NARROW = 0.8;
/** Files count widths in digits of a font that readers may take for a narrower one, 7 pixels for 8. */
const WIDER = 8 / 7;

/**
 * How many lines a text takes at the least, whatever its font: room given away wherever there is doubt.
 * @param size of the letters, in points
 * @param width of the cell, in points
 */
export function leastLines(text: string, size: number, width: number): number {
  const perLine = Math.max(2, Math.floor((width * WIDER * 2) / size));
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(leastDigits(line) / perLine)), 0);
}

function leastDigits(text: string): number {
  let digits = 0;
  for (const letter of text) digits += WIDE.test(letter) ? 2 : NARROW;
  return digits;
}

/** The height of so many lines of letters of this size, in points. */
export function heightOfLines(lines: number, size: number): number {
  return Math.ceil((lines * size * LEADING) / PIXEL) * PIXEL;
}
