/** More would push what to do about it out of sight. */
const LONGEST = 18;

/** The user's own words for a message: on one line, cut where they run long. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const characters = Array.from(line);
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : line;
}
