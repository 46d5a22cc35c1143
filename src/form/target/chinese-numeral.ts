const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The characters of a numeral below ten thousand. */
export const NUMERAL = '[〇零一二两三四五六七八九十百千]';

/**
 * Reads a Chinese numeral: 九十五 is 95, 一百零八 is 108, 两万五千 is 25000; digit by digit 二〇二六 is 2026.
 * @returns null for anything that is no such numeral
 */
export function readNumeral(text: string): number | null {
  const [upper, lower] = text.split('万');
  if (lower === undefined) return belowTenThousand(text);
  const [tens, units] = [belowTenThousand(upper ?? ''), belowTenThousand(lower)];
  return tens === null || units === null ? null : tens * 10_000 + units;
}

function belowTenThousand(text: string): number | null {
  if (text === '' || text.length > 9) return null;
  const characters = Array.from(text);
  if (characters.every((character) => character in DIGITS)) {
    return Number(characters.map((character) => DIGITS[character]).join(''));
  }
  let total = 0;
  let digit: number | null = null;
  let lastPlace = 10_000;
  for (const character of characters) {
    const place = PLACES[character];
    const value = DIGITS[character];
    if (place !== undefined) {
      if (place >= lastPlace) return null;
      total += (digit ?? 1) * place;
      digit = null;
      lastPlace = place;
    } else if (value !== undefined && (digit === null || digit === 0)) {
      digit = value;
    } else {
      return null;
    }
  }
  return total + (digit ?? 0);
}
