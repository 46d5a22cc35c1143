import { parse, stringifyTokens, tokenize, tokenTypes, type Token } from '@borgar/fx/xlsx';

/**
 * A formula as Excel would keep it after it was typed: functions, references and logical values in capitals.
 * @param formula without its leading `=`
 * @returns null when it is no formula at all
 */
export function normaliseFormula(formula: string): string | null {
  const tokens = tokenize(formula, { mergeRefs: true, negativeNumbers: true, withLocation: true });
  try {
    parse(tokens);
  } catch {
    return null;
  }
  return stringifyTokens(tokens.map((token) => ({ ...token, value: inCapitals(token) })));
}

function inCapitals({ type, value }: Token): string {
  switch (type) {
    case tokenTypes.FUNCTION:
    case tokenTypes.BOOLEAN:
    case tokenTypes.ERROR:
      return value.toUpperCase();
    case tokenTypes.REF_RANGE:
    case tokenTypes.REF_BEAM: {
      const mark = value.lastIndexOf('!') + 1;
      return value.slice(0, mark) + value.slice(mark).toUpperCase();
    }
    default:
      return value;
  }
}
