import type { FieldKey, TableKey } from '../form/keys';

/** How a cell of the template looks; each is one style of the workbook. */
export type Look =
  | 'title'
  /** A printed label or heading in bold. */
  | 'heading'
  /** A printed label beside its answer, a count, a short name. */
  | 'centred'
  | 'amount'
  | 'prose'
  /** What is typed stays text: Excel would make a date of 9月30日 and 0.9 of 90%. */
  | 'centred-text'
  | 'prose-text';

/** A cell or a merged area of the template. */
export interface TemplateCell {
  /** `B2`, or `B2:F2` for merged cells. */
  readonly at: string;
  readonly look: Look;
  /** What is printed in it; missing for what the user fills in. */
  readonly text?: string;
}

/** A list of words that a cell offers to choose from. */
export interface Choice {
  readonly at: string;
  readonly words: readonly string[];
}

/** How the sheet goes onto paper. */
export interface PrintSetup {
  /** Inches. */
  readonly margins: { readonly side: number; readonly edge: number; readonly header: number };
  readonly area: string;
  /** The first and the last row, as a reader counts them, printed again on every further page. */
  readonly repeatedRows: readonly [number, number];
  /** The rows, as a reader counts them, after which a new page begins. */
  readonly breaksAfter: readonly number[];
  /** In Excel's codes: `&P` is the page, `&N` how many there are. */
  readonly footer: string;
}

/** A blank form as data. */
export interface Template {
  readonly fileName: string;
  readonly sheet: string;
  /** In widths of the default font's digit, from column A on. */
  readonly columnWidths: readonly number[];
  /** Points, from row 1 on. */
  readonly rowHeights: readonly number[];
  readonly cells: readonly TemplateCell[];
  /** The defined names of the workbook and what they cover. */
  readonly names: Readonly<Partial<Record<FieldKey | TableKey, string>>>;
  readonly choices: readonly Choice[];
  readonly print: PrintSetup;
}
