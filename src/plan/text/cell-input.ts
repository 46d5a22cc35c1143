import { isError } from '../../snapshot/snapshot';
import type { CellContent } from '../edit';

/** Excel reads a formula, or its own apostrophe, from what begins so: also `-详见附件` and `@机构`. */
const LIKE_A_FORMULA = /^(?:'|[=+\-@＝＋－＠].)/s;
/** Numbers, amounts, percentages, fractions, dates and times in any of their spellings. */
const LIKE_A_NUMBER =
  /^(?=.*[\d０-９])[\s\d０-９.,，'’:/()（）%％$¥￥€£₩₹Ee+\-年月日号时点分秒上下午APMapm]+$/;
const LIKE_A_DATE =
  /^\s*\d{0,4}[\s\-/]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/,]*\d{0,4}[\s,]*\d{0,4}\s*$/i;
const LIKE_A_CONSTANT = /^\s*(?:true|false|#[A-Z0-9/]+[!?]?)\s*$/i;

/**
 * What is handed to Excel, or typed by a person, so that the cell holds this content. Text that Excel would read as
 * anything else gets the apostrophe that keeps it text; other text goes as it is, so that no cell is changed by
 * being written back.
 */
export function cellInput(content: CellContent): string | number | boolean {
  const { value, formula, numberFormat } = content;
  if (formula !== null) return formula;
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value !== 'string') return value;
  if (formatWhileWriting(content) === '@' && !value.startsWith("'")) return value;
  return needsApostrophe(value, numberFormat) ? `'${value}` : value;
}

/**
 * The number format that a cell must have while it is written. One formatted as text would keep a number or a formula
 * as text, so that these are formatted afterwards; bare text that Excel would read otherwise is written as into one.
 */
export function formatWhileWriting(content: CellContent): string {
  const { value, formula, numberFormat } = content;
  const isText = formula === null && (value === null || typeof value === 'string');
  if (content.bare) return '@';
  return numberFormat === '@' && !isText ? 'General' : numberFormat;
}

/**
 * Whether a cell may hold this text without an apostrophe although Excel would not take it so from a keyboard, as
 * cells that were pasted or came from other programs do. Excel does not tell; of text like a formula it is not
 * assumed, since bare it would become one as soon as somebody edits it.
 */
export function mayBeBare({ value, formula, numberFormat }: CellContent): boolean {
  return (
    formula === null &&
    typeof value === 'string' &&
    needsApostrophe(value, numberFormat) &&
    !LIKE_A_FORMULA.test(value)
  );
}

function needsApostrophe(text: string, numberFormat: string): boolean {
  if (numberFormat === '@') return text.startsWith("'");
  return [LIKE_A_FORMULA, LIKE_A_NUMBER, LIKE_A_DATE, LIKE_A_CONSTANT].some((like) =>
    like.test(text),
  );
}
