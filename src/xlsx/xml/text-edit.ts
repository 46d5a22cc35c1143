import { escapeAttribute } from './escape';
import type { XmlElement } from './xml-element';

/** Replaces the characters from start to end; an insertion when they are the same place. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with all edits made; everything between them stays as it is. Insertions at one place keep their order.
 * @param from place in the document at which the text begins, for a slice of it
 */
export function applyEdits(text: string, edits: readonly TextEdit[], from = 0): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start - from < at) throw new Error('edits of a part overlap');
    parts.push(text.slice(at, edit.start - from), edit.text);
    at = edit.end - from;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** The edits without those inside of what another one takes out: nothing is left there to be changed. */
export function withoutSwallowed(edits: readonly TextEdit[]): TextEdit[] {
  let from = -1;
  let until = -1;
  return edits
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((edit) => {
      const { start, end } = edit;
      const isInside = start === end ? start > from && start < until : end <= until;
      if (isInside) return false;
      if (isRemoval(edit)) [from, until] = [start, end];
      return true;
    });
}

function isRemoval({ start, end, text }: TextEdit): boolean {
  return text === '' && end > start;
}

export function replaceElement(element: XmlElement, text: string): TextEdit {
  return { start: element.start, end: element.end, text };
}

/** Puts text before the element's end tag; an empty element (`<a/>`) gets one. */
export function appendInside(document: string, element: XmlElement, text: string): TextEdit {
  if (!isSelfClosing(document, element)) {
    return { start: element.contentEnd, end: element.contentEnd, text };
  }
  const name = /^[^\s/>]+/.exec(document.slice(element.start + 1, element.end))?.[0] ?? '';
  return { start: element.end - 2, end: element.end, text: `>${text}</${name}>` };
}

function isSelfClosing(document: string, element: XmlElement): boolean {
  return document[element.contentStart - 2] === '/';
}

const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/gy;

/** Sets attributes in the element's start tag and takes those out that are null; the others and their order stay. */
export function setAttributes(
  document: string,
  element: XmlElement,
  values: Readonly<Record<string, string | null>>,
): TextEdit[] {
  const tag = document.slice(element.start, element.contentStart);
  const nameEnd = /^<[^\s/>]+/.exec(tag)?.[0].length ?? 1;
  const edits: TextEdit[] = [];
  const missing = new Map(Object.entries(values));
  ATTRIBUTE.lastIndex = nameEnd;
  let last = nameEnd;
  for (let match = ATTRIBUTE.exec(tag); match; match = ATTRIBUTE.exec(tag)) {
    const [whole, name = ''] = match;
    last = match.index + whole.length;
    const value = missing.get(name);
    missing.delete(name);
    if (value === undefined || value === element.attributes[name]) continue;
    edits.push({
      start: element.start + match.index,
      end: element.start + last,
      text: value === null ? '' : attribute(name, value),
    });
  }
  const added = [...missing]
    .map(([name, value]) => (value === null ? '' : attribute(name, value)))
    .join('');
  const end = element.start + last;
  if (added !== '') edits.push({ start: end, end, text: added });
  return edits;
}

function attribute(name: string, value: string): string {
  return ` ${name}="${escapeAttribute(value)}"`;
}
