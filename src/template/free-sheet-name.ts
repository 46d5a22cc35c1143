/** The most that a sheet's name can be long. */
const MOST_CHARACTERS = 31;

/**
 * The name itself where no sheet has it, otherwise with the first number that is free: `名称 (2)`.
 * @param taken the names of all sheets, hidden ones too; Excel does not tell case apart
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const isFree = (name: string) => !known.has(name.toLowerCase());
  let name = wanted;
  for (let number = 2; !isFree(name); number++) {
    const suffix = ` (${number})`;
    name = wanted.slice(0, MOST_CHARACTERS - suffix.length) + suffix;
  }
  return name;
}
