import FormulaParser from 'fast-formula-parser';
import type { CellRef } from '../../snapshot/area';
import type { CellValue } from '../../snapshot/snapshot';
import type { Workbook } from '../workbook';
import { compareAsExcel } from './comparison';
import { FUNCTIONS } from './functions';
import { fromParser, toParser } from './parser-values';
import { prepareFormula, sheetKey, sheetOfKey, type PreparedFormula } from './prepare-formula';
import { rangeValues } from './range-values';

/** Computes formulas over one workbook as it is at the time. */
export class Engine {
  readonly #workbook: Workbook;
  readonly #parser: FormulaParser;
  readonly #known: ReadonlySet<string>;
  #prepared = new Map<string, PreparedFormula | null>();
  #preparedFor = '';
  #names: Workbook['names'] = [];

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
    this.#parser = new FormulaParser({
      onCell: ({ sheet, row, col }) =>
        toParser(this.#valueAt(sheetOfKey(sheet), { row: row - 1, column: col - 1 })),
      onRange: ({ sheet, from, to }) =>
        rangeValues(
          this.#workbook.sheets.find(({ id }) => id === sheetOfKey(sheet)),
          from,
          to,
        ),
      functions: FUNCTIONS,
    });
    compareAsExcel(this.#parser);
    this.#known = new Set([...this.#parser.supportedFunctions(), ...Object.keys(FUNCTIONS)]);
  }

  /** @returns null for a formula that cannot be computed here */
  prepare(sheet: number, formula: string): PreparedFormula | null {
    const sheets = this.#workbook.sheets.map(({ id, name }) => `${id}${name}`).join('/');
    if (this.#names !== this.#workbook.names || this.#preparedFor !== sheets) {
      this.#prepared = new Map();
      this.#preparedFor = sheets;
      this.#names = this.#workbook.names;
    }
    const key = `${sheet}!${formula}`;
    const known = this.#prepared.get(key);
    if (known !== undefined) return known;
    const prepared = prepareFormula(this.#workbook, sheet, formula, this.#known);
    this.#prepared.set(key, prepared);
    return prepared;
  }

  /**
   * The value of a formula that stands in this cell.
   * @returns undefined when it cannot be computed here
   */
  evaluate(sheet: number, cell: CellRef, formula: string): CellValue | undefined {
    const prepared = this.prepare(sheet, formula);
    if (!prepared) return undefined;
    const position = { sheet: sheetKey(sheet), row: cell.row + 1, col: cell.column + 1 };
    try {
      return fromParser(this.#parser.parse(prepared.text, position));
    } catch (error) {
      if (error instanceof FormulaParser.FormulaError) return fromParser(error);
      return undefined;
    }
  }

  #valueAt(sheet: number, { row, column }: CellRef): CellValue {
    const found = this.#workbook.sheets.find(({ id }) => id === sheet);
    return found?.rows.get(row)?.cells.get(column)?.value ?? null;
  }
}

const engines = new WeakMap<Workbook, Engine>();

/** The workbook's engine; made once, since that takes a moment. */
export function engineOf(workbook: Workbook): Engine {
  const known = engines.get(workbook);
  if (known) return known;
  const engine = new Engine(workbook);
  engines.set(workbook, engine);
  return engine;
}
