/** A table of Markdown. The cells are Markdown themselves: escape what is plain text. */
export function table(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return [heading, heading.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

/** Plain text as it stands in a cell of a table. */
export function escape(text: string): string {
  return text
    .replace(/[\\`*_<>[\]|]/gu, (character) => `\\${character}`)
    .replace(/\r?\n/gu, '<br>');
}

export function link(text: string, target: string): string {
  return `[${escape(text)}](${target})`;
}
