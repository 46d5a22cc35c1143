import { escapeHtml } from './escape';

/** A table with a name for whoever cannot see it. The cells are HTML themselves; the first of each row names it. */
export function table(
  caption: string,
  heading: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const head = heading.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const body = rows.map(
    ([first = '', ...others]) =>
      `<tr><th scope="row">${first}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  );
  return [
    `<table><caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody></table>`,
  ].join('\n');
}
