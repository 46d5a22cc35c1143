import FormulaParser from 'fast-formula-parser';
import { isError, type CellValue } from '../../snapshot/snapshot';

const { FormulaError } = FormulaParser;

/** The library's own name for an input that it cannot digest; no cell ever shows it. */
const NOT_UNDERSTOOD = '#ERROR!';

/** A cell's value as the parser expects it. */
export function toParser(value: CellValue): unknown {
  return isError(value) ? new FormulaError(value.error) : value;
}

/** What a formula gave, as a cell holds it; undefined when the parser did not understand it. */
export function fromParser(result: unknown): CellValue | undefined {
  if (result instanceof FormulaError) {
    return result.name === NOT_UNDERSTOOD ? undefined : { error: result.name };
  }
  // A formula that refers to a blank cell shows 0.
  if (result === null || result === undefined) return 0;
  if (typeof result === 'number' || typeof result === 'string') return result;
  return typeof result === 'boolean' ? result : undefined;
}
