export const HORIZONTAL_ALIGNMENTS = [
  'general',
  'left',
  'center',
  'right',
  'fill',
  'justify',
  'centerContinuous',
  'distributed',
] as const;
export const VERTICAL_ALIGNMENTS = ['top', 'center', 'bottom', 'justify', 'distributed'] as const;

export type HorizontalAlignment = (typeof HORIZONTAL_ALIGNMENTS)[number];
export type VerticalAlignment = (typeof VERTICAL_ALIGNMENTS)[number];
export const UNDERLINES = [
  'none',
  'single',
  'double',
  'singleAccounting',
  'doubleAccounting',
] as const;
export const SCRIPTS = ['baseline', 'superscript', 'subscript'] as const;
export const READING_ORDERS = ['context', 'leftToRight', 'rightToLeft'] as const;

export type Underline = (typeof UNDERLINES)[number];
export type Script = (typeof SCRIPTS)[number];
export type ReadingOrder = (typeof READING_ORDERS)[number];
export type EdgeSide = 'left' | 'right' | 'top' | 'bottom';
export type BorderSide = EdgeSide | 'diagonalDown' | 'diagonalUp';

export interface Font {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  readonly script: Script;
  /** `#RRGGBB`, theme and indexed colours resolved. */
  readonly color: string;
}

export interface Border {
  /** The file format's name of the line: `thin`, `medium`, `dashed` … */
  readonly line: string;
  readonly color: string;
}

/** Lines or dots over the fill. */
export interface FillPattern {
  /** The file format's name: `gray125`, `lightGrid` … */
  readonly kind: string;
  readonly color: string;
}

/** A cell style with everything resolved, as far as the product looks at it. */
export interface CellStyle {
  /** The style that it was derived from, as an index; null for one of the opened file. */
  readonly base: number | null;
  readonly font: Font;
  /** `#RRGGBB` of the ground, or null for none. */
  readonly fill: string | null;
  /** Null for a solid fill and for none. */
  readonly pattern: FillPattern | null;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
  readonly numberFormat: string;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees against the clock, from -90 to 90; `stacked` for letters one below the other. */
  readonly rotation: number | 'stacked';
  readonly shrink: boolean;
  readonly readingOrder: ReadingOrder;
  readonly locked: boolean;
  /** On a protected sheet the formula is not shown. */
  readonly formulaHidden: boolean;
  /** The cell was typed with a leading apostrophe: its text is never a number or formula. */
  readonly quotePrefix: boolean;
}

/** What a conditional format changes; an absent key leaves the cell's own style. */
export interface DifferentialFormat {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: Underline;
  readonly strikethrough?: boolean;
  readonly numberFormat?: string;
  /** Null for a side that the rule takes the line off. */
  readonly borders?: Readonly<Partial<Record<EdgeSide, Border | null>>>;
}

/** The style of a cell about which a file says nothing. */
export const DEFAULT_STYLE: CellStyle = {
  base: null,
  font: {
    name: '宋体',
    size: 11,
    bold: false,
    italic: false,
    underline: 'none',
    strikethrough: false,
    script: 'baseline',
    color: '#000000',
  },
  fill: null,
  pattern: null,
  borders: {},
  numberFormat: 'General',
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  rotation: 0,
  shrink: false,
  readingOrder: 'context',
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
};
