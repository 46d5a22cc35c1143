import { DEFAULT_STYLE, type CellStyle } from './style';
import type { Workbook } from './workbook';

/** What of a style can be changed; the rest stays as the base has it, in the saved file too. */
export type StyleChange = Partial<
  Pick<
    CellStyle,
    | 'numberFormat'
    | 'quotePrefix'
    | 'locked'
    | 'horizontal'
    | 'vertical'
    | 'wrap'
    | 'indent'
    | 'fill'
    | 'font'
  >
>;

/**
 * The index of a style that is like another but for the change; an equal one is used again.
 * @param base index of the style to begin with
 */
export function deriveStyle(workbook: Workbook, base: number, change: StyleChange): number {
  const from = workbook.styles[base] ?? DEFAULT_STYLE;
  // Derived styles go back to one of the file, so that no chain of them grows.
  const root = from.base ?? base;
  const wanted: CellStyle = { ...from, ...change, base: root };
  const original = workbook.styles[root];
  if (original && same({ ...original, base: root }, wanted)) return root;
  const known = workbook.styles.findIndex((style) => same(style, wanted));
  return known >= 0 ? known : workbook.styles.push(wanted) - 1;
}

function same(a: CellStyle, b: CellStyle): boolean {
  return canonical(a) === canonical(b);
}

/** The same text for styles that are alike, in whatever order their properties were set. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${key}:${canonical(each)}`).join()}}`;
}
