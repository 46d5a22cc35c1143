/** The namespace of the custom XML part in which the workbook keeps what the user decided, whoever opens it. */
export const KEPT_NAMESPACE = 'urn:jixiao-assistant:1';

const PART = new RegExp(
  `^\\s*(?:<\\?xml[^>]*\\?>)?\\s*<(?:[\\w-]+:)?kept\\s[^>]*"${KEPT_NAMESPACE}"[^>]*>([^<]*)</(?:[\\w-]+:)?kept>\\s*$`,
);

const OURS = new RegExp(
  `^\\uFEFF?\\s*(?:<\\?[^>]*\\?>\\s*|<!--[^]*?-->\\s*)*<[^>]*\\sxmlns(?::[\\w-]+)?\\s*=\\s*["']${KEPT_NAMESPACE}["']`,
);

/** The document that holds a text: one element, so that reading it takes no XML parser. */
export function printKeptPart(text: string): string {
  return `<kept xmlns="${KEPT_NAMESPACE}">${escaped(text)}</kept>`;
}

/**
 * What a workbook keeps in the parts of our namespace: we write one. Of several, or of one that another hand wrote, the
 * text is their XML, which nobody takes for sections: it is not lost, and nothing is written over it.
 * @returns null where there are none
 */
export function keptIn(parts: readonly string[]): string | null {
  const [first, ...others] = parts;
  if (first === undefined) return null;
  return (others.length === 0 ? readKeptPart(first) : null) ?? parts.join('\n');
}

/** Whether the root of a document is of our namespace. */
export function isOfKept(xml: string): boolean {
  return OURS.test(xml);
}

/** The text that a custom XML part holds; null for a part that is not ours, or none that we wrote. */
export function readKeptPart(xml: string): string | null {
  const content = PART.exec(xml)?.[1];
  return content === undefined ? null : unescaped(content);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function unescaped(content: string): string {
  return content.replace(/&(#x?)?(\w+);/g, (whole, number: string | undefined, name: string) => {
    if (number === undefined) return ENTITIES[name] ?? whole;
    const code = Number.parseInt(name, number === '#x' ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
