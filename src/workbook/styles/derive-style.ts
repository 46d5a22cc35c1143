import { DEFAULT_STYLE, type CellStyle } from './style';
import type { Workbook } from '../workbook';

/** What of a style can be changed; the rest stays as the base has it, in the saved file too. */
export type StyleChange = Partial<Omit<CellStyle, 'base'>>;

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
  const alike = workbook.styles.findIndex((style) => same(style, wanted));
  return alike >= 0 ? alike : workbook.styles.push(wanted) - 1;
}

function same(a: CellStyle, b: CellStyle): boolean {
  return canonicalStyle(a) === canonicalStyle(b);
}

/** Styles are never changed, so each is put into words once. */
const known = new WeakMap<CellStyle, string>();

function canonicalStyle(style: CellStyle): string {
  const found = known.get(style);
  if (found !== undefined) return found;
  const text = canonical(style);
  known.set(style, text);
  return text;
}

/** The same text for styles that are alike, in whatever order their properties were set. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${key}:${canonical(each)}`).join()}}`;
}
