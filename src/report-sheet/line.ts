/** A cell of the report. */
export interface LineCell {
  readonly value: string | number;
  /** With its leading `=`; missing for a constant. */
  readonly formula?: string;
}

/** From its first to its last column, both counted from 0. */
export type Span = readonly [left: number, right: number];

/** How the texts of a line look; each is one style of the sheet. */
export type Look = 'title' | 'section' | 'part' | 'note' | 'label' | 'prose' | 'head' | 'short';

interface Layout {
  readonly spans: readonly Span[];
  readonly looks: readonly Look[];
}

const COLUMNS: readonly Span[] = [0, 1, 2, 3, 4].map((column) => [column, column]);

/**
 * The lines that a report is made of. Which cells are merged tells them apart, so that a report can be read back from
 * its sheet; an entry is a line without merged cells that begins with a number.
 */
export const SHAPES = {
  title: { spans: [[0, 4]], looks: ['title'] },
  section: { spans: [[0, 4]], looks: ['section'] },
  part: {
    spans: [
      [0, 2],
      [3, 4],
    ],
    looks: ['part', 'note'],
  },
  fact: {
    spans: [
      [0, 1],
      [2, 4],
    ],
    looks: ['label', 'prose'],
  },
  point: {
    spans: [
      [0, 0],
      [1, 4],
    ],
    looks: ['short', 'prose'],
  },
  head: { spans: COLUMNS, looks: ['head', 'head', 'head', 'head', 'head'] },
  entry: { spans: COLUMNS, looks: ['short', 'short', 'short', 'prose', 'prose'] },
} as const satisfies Readonly<Record<string, Layout>>;

export type Shape = keyof typeof SHAPES;

export interface Line {
  readonly shape: Shape;
  /** One for each span of the shape; null for a blank one. */
  readonly cells: readonly (LineCell | null)[];
}

/** A line of constants. */
export function line(shape: Shape, ...values: readonly (string | number)[]): Line {
  return { shape, cells: values.map((value) => (value === '' ? null : { value })) };
}

/** In digits of the default font, as files count them; together they fill an upright A4 page. */
export const WIDTHS: readonly number[] = [6, 8, 11, 20, 47];

/** The letters of a look, in points. */
export const SIZES: Readonly<Record<Look, number>> = {
  title: 16,
  section: 12,
  part: 11,
  note: 10,
  label: 10,
  prose: 10,
  head: 10,
  short: 10,
};
