import { replaceElement, type TextEdit } from '../xlsx/xml/text-edit';
import { childrenOf } from '../xlsx/xml/xml-element';
import type { Cleaning } from './package-reader';

/** A cell whose text stands in the list of texts that all sheets share. */
const SHARED = /<(?:\w+:)?c\s[^>]*\bt\s*=\s*["']s["'][^>]*>\s*<(?:\w+:)?v>\s*(\d+)\s*</g;

/**
 * Empties the texts that only the report holds, for they would stay in the file after it. They keep their places, by
 * which every cell knows its text.
 * @param report the report's part
 */
export function removeReportTexts(
  { parts, edits, text, document }: Cleaning,
  report: string,
): void {
  const list = parts.sharedStrings;
  const shared = list === null ? undefined : document(list);
  if (list === null || !shared) return;
  const others = parts.sheets.flatMap(({ path }) =>
    path === null || path === report ? [] : [...textNumbers(text(path))],
  );
  const kept = new Set(others);
  const items = childrenOf(shared.root, 'si');
  const { prefix } = shared;
  const empty = `<${prefix}si><${prefix}t/></${prefix}si>`;
  const changes: TextEdit[] = [...textNumbers(text(report))].flatMap((number) => {
    const item = items[number];
    return item && !kept.has(number) ? [replaceElement(item, empty)] : [];
  });
  edits.edit(list, shared.text, changes);
}

function textNumbers(sheet: string | undefined): ReadonlySet<number> {
  return new Set([...(sheet ?? '').matchAll(SHARED)].map(([, number]) => Number(number)));
}
