import type { CellValue } from '../../snapshot/snapshot';
import { normaliseFormula } from '../calculation/formula-text';
import { parseNumberText } from '../shown/number-text';
import { WorkbookError } from '../workbook-error';

/** What a user's typing means. */
export type Entry =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'quoted-text'; readonly text: string }
  | {
      readonly kind: 'constant';
      readonly value: CellValue;
      /** The number format that such a value brings along into a cell without one. */
      readonly numberFormat: string | null;
    };

const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/**
 * Reads text as Excel reads what is typed into a cell that is not formatted as text.
 * @throws WorkbookError `formula-syntax`
 */
export function readEntry(text: string): Entry {
  if (text === '') return constant(null);
  if (text.startsWith("'")) return { kind: 'quoted-text', text: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return formula(text.slice(1), text);
  const trimmed = text.trim();
  const error = ERRORS.find((each) => each === trimmed.toUpperCase());
  if (error) return constant({ error });
  if (/^(?:true|false)$/i.test(trimmed)) return constant(trimmed.toUpperCase() === 'TRUE');
  const number = parseNumberText(trimmed);
  if (number) return constant(number.value, number.format);
  // Excel takes a leading sign for the beginning of a formula: -A1, but also -详见附件.
  if (/^[+-]./.test(text)) return formula(text, text);
  return constant(text);
}

function constant(value: CellValue, numberFormat: string | null = null): Entry {
  return { kind: 'constant', value, numberFormat };
}

function formula(body: string, typed: string): Entry {
  const normalised = normaliseFormula(body);
  if (normalised === null) throw new WorkbookError('formula-syntax', typed);
  return { kind: 'formula', formula: normalised };
}
