import { parseArea } from '../../../snapshot/address';
import type { Area, CellRef } from '../../../snapshot/area';
import type { Cell } from '../../../workbook/cells/cell';
import { readEscapes } from '../../xml/escape';
import { child, numeric, type XmlElement } from '../../xml/xml-element';
import { readAreas } from '../areas';
import { readValue, type ValueContext } from './cell-value';
import type { SharedFormulas } from './shared-formulas';

/** A cell whose shared formula is defined further down, which the format allows. */
export interface PendingFormula extends CellRef {
  readonly group: string;
}

export interface CellReader extends ValueContext {
  readonly shared: SharedFormulas;
  readonly pending: PendingFormula[];
  readonly whatIfTables: Area[];
}

/** The cell of the model that a `c` element stands for. */
export function readCell(element: XmlElement, place: CellRef, reader: CellReader): Cell {
  const value = readValue(element, reader);
  const style = numeric(element, 's') ?? 0;
  const formula = child(element, 'f');
  if (!formula) return { value, formula: null, style };
  const text = readFormula(formula, place, reader);
  const array = formula.attributes['t'] === 'array' ? formula.attributes['ref'] : undefined;
  const area = array === undefined ? null : parseArea(array);
  return { value, formula: text, style, ...(area && text !== null && { array: area }) };
}

function readFormula(formula: XmlElement, place: CellRef, reader: CellReader): string | null {
  const text = readEscapes(formula.text).replace(/^=/, '');
  const group = formula.attributes['si'];
  if (formula.attributes['t'] === 'shared' && group !== undefined) {
    if (text !== '') {
      reader.shared.define(group, place, text);
      return text;
    }
    const own = reader.shared.at(group, place);
    if (own === undefined) reader.pending.push({ ...place, group });
    return own ?? null;
  }
  if (formula.attributes['t'] === 'dataTable') {
    const { ref, r1, r2 } = formula.attributes;
    reader.whatIfTables.push(...[ref, r1, r2].flatMap(readAreas));
  }
  // What-if tables (`t="dataTable"`) have no formula that could be read: their values stand as constants.
  return text === '' ? null : text;
}
