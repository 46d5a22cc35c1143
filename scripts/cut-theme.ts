import type { Theme } from '@fluentui/react-components';

/** The tokens of a theme that have these names; other names (variables that are no tokens) are passed over. */
export function cutTheme(
  theme: Theme,
  names: readonly string[],
): Readonly<Record<string, string | number>> {
  const wanted = new Set(names);
  const tokens = Object.entries(theme).filter(([name]) => wanted.has(name));
  return Object.fromEntries(tokens.map(([name, value]) => [name, value]));
}
