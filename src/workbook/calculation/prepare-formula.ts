import { tokenize, tokenTypes, type Token } from '@borgar/fx';
import { parseSheetArea, printArea } from '../../snapshot/address';
import type { Area } from '../../snapshot/area';
import { sheetByName, type Workbook } from '../workbook';
import { resolveName } from './resolve-name';

/** An area on the sheet with this id. */
export interface Precedent {
  readonly sheet: number;
  readonly area: Area;
}

/** A formula that the parser can compute: names resolved, every reference with its sheet. */
export interface PreparedFormula {
  readonly text: string;
  /** All that it reads. */
  readonly precedents: readonly Precedent[];
  readonly volatile: boolean;
}

const VOLATILE = new Set(['TODAY', 'NOW', 'RAND', 'RANDBETWEEN']);
const MAX_DEPTH = 20;

/** How sheets are called inside of prepared formulas: the parser knows no Chinese names in quotes. */
export function sheetKey(id: number): string {
  return `_${id}`;
}

/** The id of the sheet that a key stands for. */
export function sheetOfKey(key: string): number {
  return Number(key.slice(1));
}

/**
 * @param sheet id of the sheet that the formula stands on
 * @param known functions that the parser can compute
 * @returns null for a formula that cannot be computed here: other functions, other workbooks, tables
 */
export function prepareFormula(
  workbook: Workbook,
  sheet: number,
  formula: string,
  known: ReadonlySet<string>,
): PreparedFormula | null {
  const precedents: Precedent[] = [];
  let volatile = false;

  const write = (token: Token, home: number, depth: number): string | null => {
    switch (token.type) {
      case tokenTypes.REF_RANGE:
      case tokenTypes.REF_BEAM:
        return writeReference(token.value, home);
      case tokenTypes.REF_NAMED:
        return writeName(token.value, home, depth);
      case tokenTypes.FUNCTION: {
        const name = token.value.toUpperCase().replace(/^_XLFN\./, '');
        volatile ||= VOLATILE.has(name);
        return known.has(name) ? name : null;
      }
      case tokenTypes.NUMBER:
        // The parser wants a sign in every exponent and a digit before every point.
        return token.value.replace(/e(?=\d)/i, 'E+').replace(/^\./, '0.');
      case tokenTypes.OPERATOR:
        return token.value === '#' || token.value === '@' ? null : token.value;
      case tokenTypes.FX_PREFIX:
        return '';
      case tokenTypes.REF_TERNARY:
      case tokenTypes.REF_STRUCT:
      case tokenTypes.CONTEXT:
      case tokenTypes.CONTEXT_QUOTE:
      case tokenTypes.UNKNOWN:
        return null;
      default:
        return token.value;
    }
  };

  const writeAll = (text: string, home: number, depth: number): string | null => {
    if (depth > MAX_DEPTH) return '#NAME?';
    const parts = tokenize(text, { mergeRefs: true, negativeNumbers: false }).map((token) =>
      write(token, home, depth),
    );
    return parts.includes(null) ? null : parts.join('');
  };

  const writeReference = (text: string, home: number): string | null => {
    const found = parseSheetArea(text);
    if (!found) return null;
    const id = found.sheet === null ? home : sheetByName(workbook, found.sheet)?.id;
    if (id === undefined) return /[[\]:]/.test(found.sheet ?? '') ? null : '#REF!';
    precedents.push({ sheet: id, area: found.area });
    return `${sheetKey(id)}!${printArea(found.area)}`;
  };

  const writeName = (text: string, home: number, depth: number): string | null => {
    const mark = text.lastIndexOf('!');
    const owner = mark < 0 ? '' : text.slice(0, mark).replace(/^'|'$/g, '').replaceAll("''", "'");
    if (owner.includes('[')) return null;
    const place = owner === '' ? home : (sheetByName(workbook, owner)?.id ?? home);
    const name = resolveName(workbook, place, text.slice(mark + 1));
    if (!name) return '#NAME?';
    const value = writeAll(name.formula, place, depth + 1);
    if (value === null) return null;
    return parseSheetArea(name.formula) ? value : `(${value})`;
  };

  const text = writeAll(formula, sheet, 0);
  return text === null ? null : { text, precedents, volatile };
}
