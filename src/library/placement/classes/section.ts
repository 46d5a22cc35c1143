import type { ClassLine, Form, Indicator } from '../../../form/form';

/** Rows of one class that stand together, and the lines above them that name it; either may be missing. */
export interface Section {
  readonly level1: string | null;
  readonly level2: string | null;
  readonly lines: readonly ClassLine[];
  readonly rows: readonly Indicator[];
  /** Where something else begins below them; null at the end of the table. */
  readonly next: number | null;
}

type Part =
  | { readonly kind: 'line'; readonly row: number; readonly line: ClassLine }
  | { readonly kind: 'row'; readonly row: number; readonly indicator: Indicator };

/** The table from top to bottom. Rows that slipped out of their columns end a section and belong to none. */
export function sectionsOf({ indicators, classLines }: Form): readonly Section[] {
  const parts: readonly Part[] = [
    ...classLines.map((line): Part => ({ kind: 'line', row: line.row, line })),
    ...indicators.map((indicator): Part => ({ kind: 'row', row: indicator.row, indicator })),
  ].sort((a, b) => a.row - b.row);

  const found: (Omit<Section, 'next' | 'lines' | 'rows'> & {
    readonly lines: ClassLine[];
    readonly rows: Indicator[];
    readonly from: number;
  })[] = [];
  let isOpen = false;
  for (const part of parts) {
    const last = found.at(-1);
    if (part.kind === 'line') {
      const { level1, level2, row } = part.line;
      const isBelow = last?.rows.length === 0 && isUnder(part.line, last.lines.at(-1));
      if (isBelow)
        found[found.length - 1] = { ...last, level1, level2, lines: [...last.lines, part.line] };
      else found.push({ level1, level2, lines: [part.line], rows: [], from: row });
      isOpen = true;
    } else if (part.indicator.displaced) {
      isOpen = false;
    } else {
      const { level1, level2 } = part.indicator;
      const isSame = last?.level1 === level1 && last.level2 === level2;
      if (last && isOpen && (isSame || last.rows.length === 0)) {
        found[found.length - 1] = { ...last, level1, level2, rows: [...last.rows, part.indicator] };
      } else {
        found.push({ level1, level2, lines: [], rows: [part.indicator], from: part.row });
      }
      isOpen = true;
    }
  }
  return found.map(({ from, ...section }) => {
    const last = section.rows.at(-1)?.row ?? section.lines.at(-1)?.row ?? from;
    return { ...section, next: parts.find(({ row }) => row > last)?.row ?? null };
  });
}

/** A class of the second level stands below one of the first. */
function isUnder({ level2 }: ClassLine, above: ClassLine | undefined): boolean {
  return above?.level2 === null && level2 !== null;
}
