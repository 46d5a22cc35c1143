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

/** Letters of other scripts are at least so wide, one with another, and digits, as parts of their size. */
const NARROW = 0.45;
const DIGIT = 0.5;
/** Screens show columns up to so much wider than they are stated, beside texts that grow with the size alone. */
const WIDER = 1.06;
/** Points of a width that no text gets. */
const PADDING = 2;
/** What is not parted at the end of a line: a word, a number; else a single letter. */
const UNBROKEN = /[A-Za-z0-9]+|./gsu;

/**
 * How many lines a text takes at the least, whatever its font: room given away wherever there is doubt.
 * @param size of the letters, in points
 * @param width of the cell, in points
 */
export function leastLines(text: string, size: number, width: number): number {
  const room = Math.max(1, (width * WIDER - PADDING) / size);
  return text.split('\n').reduce((lines, line) => lines + linesOf(line, room), 0);
}

/** @param room in sizes of the letters */
function linesOf(paragraph: string, room: number): number {
  // Most texts are short, and no letter is wider than its size.
  if (paragraph.length <= room) return 1;
  let lines = 1;
  let taken = 0;
  for (const piece of paragraph.match(UNBROKEN) ?? []) {
    const width = leastWidth(piece);
    if (taken + width > room && taken > 0) {
      lines++;
      taken = 0;
      // A blank at the end of a line takes no room in the next.
      if (piece === ' ') continue;
    }
    // What is longer than a line is parted after all.
    lines += Math.ceil(width / room) - 1;
    taken += width > room ? width % room : width;
  }
  return lines;
}

/** In sizes of the letters. */
function leastWidth(piece: string): number {
  let width = 0;
  for (const letter of piece) {
    if (WIDE.test(letter)) width += 1;
    else width += letter >= '0' && letter <= '9' ? DIGIT : NARROW;
  }
  return width;
}

/**
 * The height of a line in Excel at the least, in points: that of 宋体 and 仿宋, below which no font in use goes.
 * @param size of the letters, in points
 */
export function leastLineHeight(size: number): number {
  const pixels = Math.round(size / PIXEL);
  return (pixels + (pixels < 18 ? 3 : 6)) * PIXEL;
}

/** The height of so many lines of letters of this size, in points. */
export function heightOfLines(lines: number, size: number): number {
  return Math.ceil((lines * size * LEADING) / PIXEL) * PIXEL;
}
