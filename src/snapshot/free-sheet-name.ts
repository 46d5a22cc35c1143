/** The most characters that a sheet's name can have. */
const LONGEST = 31;

/**
 * The name, or where it is taken `name (2)`, `name (3)` …, cut short where it would be too long.
 * @param taken the names of all sheets, hidden ones too; Excel does not tell case apart
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const stem = wanted.replace(/ \(\d+\)$/, '');
  let name = wanted;
  for (let number = 2; known.has(name.toLowerCase()); number += 1) {
    const ending = ` (${number})`;
    name = stem.slice(0, LONGEST - ending.length) + ending;
  }
  return name;
}
