import type { AstExpression } from '@borgar/fx/xlsx';
import { union, type CellRef } from '../../snapshot/area';
import { translateFormula } from './translate-formula';
import { sheetByName, type Workbook } from '../workbook';
import { NOTHING, type Expression } from './expression';
import { FUNCTIONS } from './functions';
import type { Volatility } from './functions/definition';
import { parseFormula } from './parse-formula';
import { ownerOf, regionsOf } from './regions-of';
import { resolveName } from './resolve-name';
import { resizedSumRange } from './sum-range';
import { errorValue, Matrix, Reference, type ErrorCode, type Region, type Scalar } from './value';

/** A formula that can be computed, and all that it reads. */
export interface PreparedFormula {
  readonly expression: Expression;
  readonly precedents: readonly Region[];
  readonly volatile: Volatility;
  /** A name in it means another cell in each cell that uses it. */
  readonly relative: boolean;
}

/** The formula holds something that cannot be computed here. */
class Unknown extends Error {}

/** Names in names in names: deeper is taken for a circle. */
const MAX_DEPTH = 20;

type Scope = ReadonlyMap<string, Expression>;

/**
 * @param sheet id of the sheet that the formula stands on
 * @param cell where it stands, which relative names count from
 * @returns null for a formula that cannot be computed here: other functions, other workbooks, tables
 */
export function prepareFormula(
  workbook: Workbook,
  sheet: number,
  formula: string,
  cell: CellRef,
): PreparedFormula | null {
  const compiler = new Compiler(workbook, cell);
  try {
    const expression = compiler.compile(formula, sheet, 0);
    const { precedents, volatile, relative } = compiler;
    return { expression, precedents, volatile, relative };
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}

class Compiler {
  readonly precedents: Region[] = [];
  volatile: Volatility = false;
  relative = false;
  readonly #workbook: Workbook;
  readonly #cell: CellRef;

  constructor(workbook: Workbook, cell: CellRef) {
    this.#workbook = workbook;
    this.#cell = cell;
  }

  compile(formula: string, home: number, depth: number): Expression {
    const parsed = parseFormula(formula);
    if (!parsed || depth > MAX_DEPTH) throw new Unknown();
    return this.#expression(parsed, { home, depth, scope: new Map() });
  }

  #expression(node: AstExpression | null | undefined, place: Place): Expression {
    if (!node) return NOTHING;
    switch (node.type) {
      case 'Literal':
        return constant(node.value);
      case 'ErrorLiteral':
        return constant({ error: node.value });
      case 'ReferenceIdentifier':
        return this.#reference(node.kind, node.value, place);
      case 'UnaryExpression': {
        const [operand] = node.arguments;
        if (node.operator === '#') throw new Unknown();
        const inner = this.#expression(operand, place);
        if (node.operator === '@') return { kind: 'single', operand: inner };
        return { kind: 'unary', operator: node.operator, operand: inner };
      }
      case 'BinaryExpression':
        return this.#binary(node, place);
      case 'CallExpression':
        return this.#call(node, place);
      case 'ArrayExpression':
        return { kind: 'constant', value: this.#array(node, place) };
      case 'LetExpression': {
        const scope = new Map(place.scope);
        for (const { id, init } of node.declarations) {
          scope.set(id.name.toLowerCase(), this.#expression(init, { ...place, scope }));
        }
        return this.#expression(node.body, { ...place, scope });
      }
      case 'LambdaExpression':
        throw new Unknown();
    }
  }

  #binary(node: Extract<AstExpression, { type: 'BinaryExpression' }>, place: Place): Expression {
    const from = this.precedents.length;
    const [left, right] = node.arguments.map((each) => this.#expression(each, place));
    if (!left || !right) throw new Unknown();
    const { operator } = node;
    if (operator === ',') return { kind: 'union', left, right };
    if (operator === ' ') return { kind: 'shared', left, right };
    if (operator !== ':') return { kind: 'binary', operator, left, right };
    this.#readBetween(this.precedents.slice(from));
    return { kind: 'range', left, right };
  }

  /** All that a range from one reference to another can hold. */
  #readBetween(regions: readonly Region[]): void {
    const [first, ...others] = regions;
    if (!first) return;
    const area = others.reduce((whole, each) => union(whole, each.area), first.area);
    this.precedents.push({ sheet: first.sheet, area });
  }

  #call(node: Extract<AstExpression, { type: 'CallExpression' }>, place: Place): Expression {
    const { callee } = node as { callee: AstExpression | { type: 'Identifier'; name: string } };
    if (callee.type !== 'Identifier') throw new Unknown();
    const name = callee.name.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, '');
    const found = FUNCTIONS.get(name);
    if (!found) throw new Unknown();
    const { length } = node.arguments;
    if (length < found.min || length > found.max) throw new Unknown();
    if (this.volatile !== 'cells' && found.volatile !== false) this.volatile = found.volatile;
    const args = node.arguments.map((each) => this.#expression(each, place));
    if (name === 'SUMIF' || name === 'AVERAGEIF') {
      const read = resizedSumRange(args[0], args[2]);
      if (read) this.precedents.push(read);
    }
    return { kind: 'call', callee: found, args };
  }

  #array(node: Extract<AstExpression, { type: 'ArrayExpression' }>, place: Place): Matrix {
    const scalarIn = (each: AstExpression): Scalar => {
      const element = this.#expression(each, place);
      if (element.kind !== 'constant') throw new Unknown();
      const { value } = element;
      if (value instanceof Matrix || value instanceof Reference) throw new Unknown();
      return value;
    };
    return Matrix.of(node.elements.map((row) => row.map(scalarIn)));
  }

  #reference(kind: string, text: string, place: Place): Expression {
    if (kind === 'name') return this.#name(text, place);
    if (kind === 'table') throw new Unknown();
    const regions = regionsOf(this.#workbook, text, place.home);
    if (!regions) throw new Unknown();
    if (regions.length === 0) return constant(errorValue('#REF!'));
    this.precedents.push(...regions);
    return { kind: 'constant', value: new Reference(regions) };
  }

  #name(text: string, { home, depth, scope }: Place): Expression {
    const local = scope.get(text.toLowerCase());
    if (local) return local;
    const { owner, rest } = ownerOf(text);
    if (owner.includes('[')) throw new Unknown();
    const place = owner === '' ? home : (sheetByName(this.#workbook, owner)?.id ?? home);
    const name = resolveName(this.#workbook, place, rest);
    if (!name || depth >= MAX_DEPTH) return constant(errorValue('#NAME?'));
    return this.compile(this.#fromHere(name.formula), place, depth + 1);
  }

  /** References without `$` in a name are kept as they read in A1. */
  #fromHere(formula: string): string {
    const moved = translateFormula(formula, { row: 0, column: 0 }, { row: 1, column: 1 });
    if (moved === formula) return formula;
    this.relative = true;
    return translateFormula(formula, { row: 0, column: 0 }, this.#cell);
  }
}

interface Place {
  readonly home: number;
  readonly depth: number;
  /** The names that LET gives. */
  readonly scope: Scope;
}

function constant(value: Scalar | { error: ErrorCode }): Expression {
  return { kind: 'constant', value };
}
