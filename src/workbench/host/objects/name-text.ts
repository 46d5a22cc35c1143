import { normaliseFormula } from '../../../workbook/calculation/formula-text';
import { asText, invalidArgument } from './arguments';

/** Names that Excel gives itself stand in the file under a prefix that the API does not show. */
const PREFIX = '_xlnm.';
const BUILT_IN = /^(?:Print_Area|Print_Titles|Criteria|Extract|Database)$/i;

export function shownName(name: string): string {
  return name.toLowerCase().startsWith(PREFIX) ? name.slice(PREFIX.length) : name;
}

/** The name as the file keeps it. */
export function keptName(name: string): string {
  return BUILT_IN.test(name) ? PREFIX + name : name;
}

/** A lost reference that still says on which sheet it was: no formula that anyone types, but one that names hold. */
const LOST = /(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!#REF!/gu;

/** A name's formula without its `=`. @throws InvalidArgument for a text that is no formula */
export function nameFormula(value: unknown): string {
  const text = asText(value).replace(/^=/, '').trim();
  if (text === '' || normaliseFormula(text.replace(LOST, '#REF!')) === null)
    throw invalidArgument();
  return text;
}
