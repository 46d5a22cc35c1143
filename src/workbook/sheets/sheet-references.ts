import { tokenize, tokenTypes, type Token } from '@borgar/fx/xlsx';
import { quoteSheet } from '../../snapshot/address';
import { readSheets, type NamedSheets } from '../structure/formula-parts';

/** What a formula refers to: an area, a name or whatever else may stand behind the name of a sheet. */
const REFERENCES: ReadonlySet<string> = new Set([
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
  tokenTypes.REF_NAMED,
  tokenTypes.REF_STRUCT,
]);

/**
 * The formula with what stands before its references, up to the exclamation mark, as `rewrite` says it.
 * @param rewrite gets which sheets a reference names, null for another workbook's; undefined leaves it as it is
 */
export function rewriteSheets(
  formula: string,
  rewrite: (sheets: NamedSheets | null) => string | undefined,
): string {
  // Most formulas stay on their sheet: they need not be taken apart.
  if (!formula.includes('!')) return formula;
  return tokensOf(formula)
    .map(({ type, value }) => {
      const mark = isReference(type) ? value.lastIndexOf('!') + 1 : 0;
      if (mark === 0) return value;
      const prefix = rewrite(readSheets(value.slice(0, mark)));
      return prefix === undefined ? value : prefix + value.slice(mark);
    })
    .join('');
}

/** The names of sheets before a reference, as a formula writes them. */
export function printSheets(sheets: NamedSheets): string {
  switch (sheets.kind) {
    case 'none':
      return '';
    case 'one':
      return `${quoteSheet(sheets.name)}!`;
    case 'span': {
      const { first, last } = sheets;
      const plain = [first, last].every((name) => quoteSheet(name) === name);
      const both = `${first}:${last}`;
      return plain ? `${both}!` : `'${both.replaceAll("'", "''")}'!`;
    }
  }
}

export function tokensOf(formula: string): Token[] {
  return tokenize(formula, { mergeRefs: true, negativeNumbers: false });
}

export function isReference(tokenType: string): boolean {
  return REFERENCES.has(tokenType);
}
