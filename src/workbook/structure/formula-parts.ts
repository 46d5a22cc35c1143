import { tokenize, tokenTypes, type Token } from '@borgar/fx/xlsx';
import { parseColumn, printColumn } from '../../snapshot/address';

/** A row or column of a reference; `absolute` where a `$` stands before it. */
export interface Coordinate {
  readonly index: number;
  readonly absolute: boolean;
}

/** A corner of a reference; whole rows have no column, whole columns no row. */
export interface Corner {
  readonly column: Coordinate | null;
  readonly row: Coordinate | null;
}

/** Which sheets a reference names: none, one, or all from one to another (`一月:三月!A1`). */
export type NamedSheets =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly name: string }
  | { readonly kind: 'span'; readonly first: string; readonly last: string };

export interface Reference {
  /** What stands before the cells, with its exclamation mark. */
  readonly prefix: string;
  readonly sheets: NamedSheets;
  readonly corners: readonly Corner[];
}

/** A formula as pieces of text and the references to this workbook's cells between them. */
export type FormulaPart = string | Reference;

/** What formulas were taken apart into, since rows are often inserted many times in a row. */
const known = new Map<string, readonly FormulaPart[]>();
const MOST_KNOWN = 20_000;

/** @param formula without its leading `=`, as the file writes it */
export function splitFormula(formula: string): readonly FormulaPart[] {
  const found = known.get(formula);
  if (found) return found;
  const tokens = tokenize(formula, { mergeRefs: true, negativeNumbers: false });
  // Cells after a sheet that is gone (`#REF!A1`) are nowhere.
  const parts = tokens.map((token, i) =>
    tokens[i - 1]?.value === '#REF!' ? token.value : readToken(token),
  );
  return remember(formula, parts);
}

export function joinFormula(parts: readonly FormulaPart[]): string {
  const formula = parts
    .map((part) => (typeof part === 'string' ? part : printReference(part)))
    .join('');
  remember(formula, parts);
  return formula;
}

function remember(formula: string, parts: readonly FormulaPart[]): readonly FormulaPart[] {
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(formula, parts);
  return parts;
}

function readToken({ type, value }: Token): FormulaPart {
  if (type !== tokenTypes.REF_RANGE && type !== tokenTypes.REF_BEAM) return value;
  const mark = value.lastIndexOf('!') + 1;
  const sheets = readSheets(value.slice(0, mark));
  const corners = value
    .slice(mark)
    .split(':')
    .map((corner) => readCorner(corner));
  const read = corners.flatMap((corner) => corner ?? []);
  return sheets && read.length === corners.length
    ? { prefix: value.slice(0, mark), sheets, corners: read }
    : value;
}

/** @returns null for a sheet of another workbook */
export function readSheets(prefix: string): NamedSheets | null {
  if (prefix === '') return { kind: 'none' };
  // `[0]` is how files write the workbook itself.
  const plain = prefix
    .slice(0, -1)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");
  const name = plain.replace(/^\[0\]/, '');
  if (name.includes('[')) return null;
  const [first = '', last] = name.split(':');
  return last === undefined ? { kind: 'one', name: first } : { kind: 'span', first, last };
}

const CORNER = /^(?:(\$?)([A-Z]{1,3}))?(?:(\$?)([0-9]{1,7}))?$/i;

function readCorner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (!match || text === '') return null;
  const [, columnSign, letters, rowSign, digits] = match;
  return {
    column: letters ? { index: parseColumn(letters), absolute: columnSign === '$' } : null,
    row: digits ? { index: Number(digits) - 1, absolute: rowSign === '$' } : null,
  };
}

function printReference({ prefix, corners }: Reference): string {
  const cells = corners.map(({ column, row }) => {
    const letters = column ? (column.absolute ? '$' : '') + printColumn(column.index) : '';
    const digits = row ? `${row.absolute ? '$' : ''}${row.index + 1}` : '';
    return letters + digits;
  });
  return prefix + cells.join(':');
}
