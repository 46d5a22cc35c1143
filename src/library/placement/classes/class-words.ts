const ENDING = '指标';

/** The name of a class as its neighbours write theirs: with 指标 at its end, or without. */
export function wordedLike(name: string, neighbour: string): string {
  const isShort = !neighbour.includes(ENDING);
  return isShort && name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : name;
}
