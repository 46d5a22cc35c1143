import { splitFormula } from '../../workbook/structure/formula-parts';
import { formulaPlaces, type LocatedFormula } from '../read/cells/formula-places';
import type { XmlElement } from '../xml/xml-element';

/** The formulas that an element itself is or carries, as far as they refer to cells. */
export function formulasOf(text: string, element: XmlElement): LocatedFormula[] {
  return formulaPlaces(text, element).filter(({ formula }) => refersToCells(formula));
}

function refersToCells(formula: string): boolean {
  return splitFormula(formula).some((part) => typeof part !== 'string');
}
