import { printCell } from '../../snapshot/address';
import { headOf, type Area } from '../../snapshot/area';
import { readAreas } from '../read/areas';
import { setAttributes, type TextEdit } from '../xml/text-edit';
import { localName, type XmlElement } from '../xml/xml-element';

/** Areas at their place in a part. */
export interface LocatedAreas {
  readonly areas: readonly Area[];
  readonly edits: (now: readonly Area[]) => TextEdit[];
}

/** Elements that call their cell `r`, as cells themselves do. */
const NAMED_R = new Set(['inputCells', 'cellWatch', 'cellSmartTags']);

/** The areas that an element says it belongs to, in an attribute or in an `xm:sqref`; null for one that says none. */
export function areasOf(text: string, element: XmlElement): LocatedAreas | null {
  const keys = NAMED_R.has(localName(element.name)) ? ['r'] : ['sqref', 'ref'];
  for (const key of keys) {
    const areas = readAreas(element.attributes[key]);
    if (areas.length === 0) continue;
    return {
      areas,
      edits: (now) => setAttributes(text, element, { [key]: printRefs(now) }),
    };
  }
  const inside = element.children.find(({ name }) => localName(name) === 'sqref');
  const areas = readAreas(inside?.text.trim());
  if (!inside || areas.length === 0) return null;
  const { contentStart: start, contentEnd: end } = inside;
  return { areas, edits: (now) => [{ start, end, text: printRefs(now) }] };
}

/** Areas as the file format writes them, by their corners also where they are whole rows or columns. */
export function printRefs(areas: readonly Area[]): string {
  return areas.map(printRef).join(' ');
}

export function printRef(area: Area): string {
  const head = printCell(headOf(area));
  const tail = printCell({ row: area.bottom, column: area.right });
  return head === tail ? head : `${head}:${tail}`;
}
