import type { CellRef } from '../../snapshot/area';
import type { ReportTexts } from '../../texts/report';

/** Something in the form that can be counted and shown; the texts say it in words. */
export type EvidenceCode = keyof ReportTexts['evidence'];

/** What in a form speaks for one of the dimensions: so many of so many, and where. */
export interface Evidence {
  readonly what: EvidenceCode;
  /** As it is printed: a count, or an amount in the form's unit. */
  readonly count: string;
  /** What the count is out of; null where it stands alone. */
  readonly of: string | null;
  /** The cells that were counted. */
  readonly cells: readonly CellRef[];
}

/** So many of these; nothing where there is none that could be counted. */
export function share<Item>(
  what: EvidenceCode,
  all: readonly Item[],
  counts: (item: Item) => boolean,
  cellOf: (item: Item) => CellRef,
): readonly Evidence[] {
  if (all.length === 0) return [];
  const counted = all.filter(counts);
  return [
    {
      what,
      count: String(counted.length),
      of: String(all.length),
      cells: counted.map(cellOf).map(({ row, column }) => ({ row, column })),
    },
  ];
}
