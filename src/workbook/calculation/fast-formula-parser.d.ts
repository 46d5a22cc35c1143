/** The part of the library that is used; it comes without types. Rows and columns count from 1. */
declare module 'fast-formula-parser' {
  interface ParserPosition {
    readonly sheet: string;
    readonly row: number;
    readonly col: number;
  }

  interface ParserRange {
    readonly sheet: string;
    readonly from: { readonly row: number; readonly col: number };
    readonly to: { readonly row: number; readonly col: number };
  }

  export interface Argument {
    readonly value: unknown;
    readonly omitted?: boolean;
    readonly isRangeRef?: boolean;
    readonly isCellRef?: boolean;
  }

  interface FormulaError extends Error {
    readonly name: string;
  }

  export default class FormulaParser {
    static readonly FormulaError: new (name: string) => FormulaError;
    constructor(config: {
      readonly onCell: (cell: ParserPosition) => unknown;
      readonly onRange: (range: ParserRange) => unknown[][];
      readonly functions: Readonly<Record<string, (...args: readonly Argument[]) => unknown>>;
    });
    readonly functions: Readonly<Record<string, unknown>>;
    readonly utils: {
      applyInfix(left: unknown, operator: string, right: unknown): unknown;
      extractRefValue(value: unknown): { readonly val: unknown; readonly isArray: boolean };
    };
    parse(formula: string, position: ParserPosition): unknown;
    supportedFunctions(): string[];
  }
}
