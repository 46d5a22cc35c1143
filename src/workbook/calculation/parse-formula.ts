import { parse, tokenize, tokenTypes, type AstExpression, type Token } from '@borgar/fx/xlsx';

/** @returns null for a text that is no formula */
export function parseFormula(formula: string): AstExpression | null {
  const tokens = tokenize(formula, { mergeRefs: true, negativeNumbers: true });
  try {
    return parse(withoutLostSheets(tokens));
  } catch {
    return null;
  }
}

/**
 * `Sheet1!#REF!` is what a file keeps of a deleted cell, `#REF!A1` of a cell on a deleted sheet; the parser knows `#REF!`
 * only.
 */
function withoutLostSheets(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ type, value }, i) => {
    if (tokens[i - 1]?.value === '#REF!' && OF_LOST_SHEET.has(type)) return false;
    const isMark = type === tokenTypes.OPERATOR && value === '!';
    if (isMark) return tokens[i + 1]?.type !== tokenTypes.ERROR;
    const isSheet = type === tokenTypes.CONTEXT || type === tokenTypes.CONTEXT_QUOTE;
    return !(isSheet && tokens[i + 1]?.value === '!' && tokens[i + 2]?.type === tokenTypes.ERROR);
  });
}

const OF_LOST_SHEET: ReadonlySet<string> = new Set([
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
  tokenTypes.REF_NAMED,
]);
