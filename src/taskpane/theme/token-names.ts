/**
 * Stands in for Fluent's list of design tokens in what is built: each of them is the variable of its own name, which
 * nobody needs to be told 459 times.
 */
export const tokens: Readonly<Record<string, string>> = new Proxy(
  {},
  { get: (_, name) => `var(--${String(name)})` },
);
