import { readEntry } from '../../../../workbook/cells/read-entry';
import { asText, invalidArgument } from '../arguments';
import { changing } from '../refusals';

/** The formula, without its `=`, that a text with one says. @throws InvalidArgument for any other text */
export function asFormula(value: unknown): string {
  const entry = changing(() => readEntry(asText(value)));
  if (entry.kind !== 'formula') throw invalidArgument();
  return entry.formula;
}

/** What a limit may be: a formula, or a plain number, which the API takes as a number or as a text. */
export function asLimit(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  const text = asText(value).trim();
  if (text.startsWith('=')) return asFormula(text);
  if (text === '') throw invalidArgument();
  return Number.isFinite(Number(text)) ? text : `"${text.replaceAll('"', '""')}"`;
}

/** A formula as the API gives it. */
export function printFormula(formula: string): string {
  return `=${formula}`;
}
