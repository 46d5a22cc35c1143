import type { PartChanges } from '../xlsx/package';
import { replaceElement, setAttributes } from '../xlsx/xml/text-edit';
import { child, childrenOf } from '../xlsx/xml/xml-element';
import type { Cleaning } from './package-reader';

/** How sheets, tables and pivot tables name a format by its number: `dxfId`, `dataDxfId` … */
const USE = /[dD]xfId\s*=\s*["'](\d+)["']/g;

/**
 * Takes the marks' formats out of the list that all rules share, from its end as far as nothing else uses them: those
 * before the last one in use keep their places, for places are what everything else goes by.
 * @param changes what the other parts will be
 */
export function removeMarkFormats(
  { source, parts, edits, text, document }: Cleaning,
  formats: ReadonlySet<number>,
  changes: PartChanges,
): void {
  const styles = parts.styles === null ? undefined : document(parts.styles);
  const list = child(styles?.root, 'dxfs');
  const all = childrenOf(list, 'dxf');
  if (formats.size === 0 || parts.styles === null || !styles || !list) return;
  const used = new Set<number>();
  for (const { name } of source.entries) {
    if (!/\.xml$/i.test(name)) continue;
    const now = changes.has(name) ? changes.get(name) : text(name);
    if (typeof now !== 'string') continue;
    for (const [, number] of now.matchAll(USE)) used.add(Number(number));
  }
  let left = all.length;
  while (left > 0 && formats.has(left - 1) && !used.has(left - 1)) left -= 1;
  if (left === all.length) return;
  edits.edit(parts.styles, styles.text, [
    ...setAttributes(styles.text, list, { count: String(left) }),
    ...all.slice(left).map((format) => replaceElement(format, '')),
  ]);
}
