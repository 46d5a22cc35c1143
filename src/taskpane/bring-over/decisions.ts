import type { BringOverOptions } from '../../bring-over/options';

/** The options with a cell taken or left. */
export function choosing(options: BringOverOptions, id: string, chosen: boolean): BringOverOptions {
  return { ...options, chosen: new Map([...options.chosen, [id, chosen]]) };
}

/** The options with a cell's years moved on or kept. */
export function movingYears(
  options: BringOverOptions,
  id: string,
  moves: boolean,
): BringOverOptions {
  const others = [...options.yearsKept].filter((other) => other !== id);
  return { ...options, yearsKept: new Set(moves ? others : [...others, id]) };
}
