import type { CellRef } from '../../snapshot/area';
import type { CellError, CellValue } from '../../snapshot/snapshot';
import { parseFormula } from './parse-formula';
import type { Workbook } from '../workbook';
import { evaluateFormula } from './evaluate-expression';
import { matrixOf, scalarOf, type Evaluation } from './evaluation';
import { serialNow } from './functions/serial-date';
import type { FormulaGraph } from './formula-graph';
import { KeptGraph } from './kept-graph';
import { prepareFormula, type PreparedFormula } from './prepare-formula';
import { regionsOf } from './regions-of';
import { resolveName } from './resolve-name';
import { SheetValues } from './sheet-values';
import { FormulaFailure, guarded, Matrix, NotComputable, Reference } from './value';

/** Computes formulas over one workbook as it is at the time. */
export class Engine {
  readonly #workbook: Workbook;
  readonly #values: SheetValues;
  readonly #now: () => number;
  readonly #kept: KeptGraph;
  /** By sheet and text. */
  #prepared = new Map<number, Map<string, PreparedFormula | null>>();
  #names: Workbook['names'] = [];
  #sheets = '';

  /** @param now the serial number of the present moment */
  constructor(workbook: Workbook, now: () => number = serialNow) {
    this.#workbook = workbook;
    this.#values = new SheetValues(workbook);
    this.#now = now;
    this.#kept = new KeptGraph(workbook);
  }

  /** Forgets what names and sheets meant, when they are others than before. */
  refresh(): void {
    const sheets = this.#workbook.sheets.map(({ id, name }) => `${id}${name}`).join('/');
    if (this.#names === this.#workbook.names && this.#sheets === sheets) return;
    this.#prepared = new Map();
    this.#kept.forget();
    this.#names = this.#workbook.names;
    this.#sheets = sheets;
  }

  /** All formulas, as they are now. */
  graph(): FormulaGraph {
    this.refresh();
    return this.#kept.of(this);
  }

  /** The workbook was put back to an earlier state without a word to its listeners. */
  forget(): void {
    this.#kept.forget();
  }

  /** @returns null for a formula that cannot be computed here */
  prepare(sheet: number, formula: string, cell: CellRef): PreparedFormula | null {
    let known = this.#prepared.get(sheet);
    if (!known) this.#prepared.set(sheet, (known = new Map<string, PreparedFormula | null>()));
    const before = known.get(formula);
    if (before !== undefined && before?.relative !== true) return before;
    const prepared = prepareFormula(this.#workbook, sheet, formula, cell);
    known.set(formula, prepared);
    return prepared;
  }

  /**
   * The value of a formula that stands in this cell.
   * @returns undefined when it cannot be computed here
   */
  evaluate(sheet: number, cell: CellRef, formula: string): CellValue | undefined {
    this.refresh();
    const prepared = this.prepare(sheet, formula, cell);
    return prepared ? this.compute(sheet, cell, prepared) : undefined;
  }

  /**
   * As `evaluate`, of a formula that has been prepared.
   * @returns undefined when it cannot be computed here
   */
  compute(sheet: number, cell: CellRef, { expression }: PreparedFormula): CellValue | undefined {
    const evaluation = this.#evaluation(sheet, cell, false);
    const value = computed(() => scalarOf(evaluateFormula(expression, evaluation), evaluation));
    // A formula that refers to a blank cell shows 0.
    return value === null ? 0 : value;
  }

  /**
   * The values of an array formula whose top left cell is this one.
   * @returns undefined when it cannot be computed here
   */
  computeArray(sheet: number, cell: CellRef, { expression }: PreparedFormula): Matrix | undefined {
    const evaluation = this.#evaluation(sheet, cell, true);
    const result = computed(() => matrixOf(evaluateFormula(expression, evaluation), evaluation));
    return result === undefined || result instanceof Matrix ? result : Matrix.of([[result]]);
  }

  #evaluation(sheet: number, cell: CellRef, arrays: boolean): Evaluation {
    const refer = (text: string) => this.#refer(sheet, text);
    return { values: this.#values, sheet, cell, arrays, now: this.#now, refer };
  }

  #refer(sheet: number, text: string): Reference {
    const node = parseFormula(text);
    if (node?.type !== 'ReferenceIdentifier') throw new FormulaFailure('#REF!');
    const name = node.kind === 'name' ? resolveName(this.#workbook, sheet, node.value) : undefined;
    const regions = regionsOf(this.#workbook, name?.formula ?? node.value, sheet);
    if (!regions) {
      if (name || text.includes('[')) throw new NotComputable();
      throw new FormulaFailure('#REF!');
    }
    if (regions.length === 0) throw new FormulaFailure('#REF!');
    return new Reference(regions);
  }
}

/** What the work gives, an error value with which it ended, or undefined for what cannot be computed. */
function computed<T>(work: () => T): T | CellError | undefined {
  try {
    return guarded(work);
  } catch (error) {
    if (error instanceof NotComputable) return undefined;
    throw error;
  }
}

const engines = new WeakMap<Workbook, Engine>();

/** The workbook's engine, which remembers the formulas that it has read. */
export function engineOf(workbook: Workbook): Engine {
  const known = engines.get(workbook);
  if (known) return known;
  const engine = new Engine(workbook);
  engines.set(workbook, engine);
  return engine;
}
