import { SHEET_COLUMNS, SHEET_ROWS, type Area } from '../../snapshot/area';
import type { Region } from './value';

interface Entry<T> {
  readonly area: Area;
  readonly reader: T;
}

/**
 * Who reads a cell. Single cells are found by their place; larger areas stand in a segment tree over the rows of
 * their sheet, so that a range over many rows costs a few entries, and a cell asks about twenty of its nodes.
 */
export class Readers<T> {
  readonly #cells = new Map<number, Map<number, T[]>>();
  readonly #areas = new Map<number, Map<number, Entry<T>[]>>();

  add({ sheet, area }: Region, reader: T): void {
    if (area.top === area.bottom && area.left === area.right) {
      append(mapOf(this.#cells, sheet), placeKey(area.top, area.left), reader);
      return;
    }
    const tree = mapOf(this.#areas, sheet);
    for (const node of nodesOver(area.top, area.bottom)) append(tree, node, { area, reader });
  }

  /** Each of them once. */
  of(sheet: number, row: number, column: number): Set<T> {
    const found = new Set(this.#cells.get(sheet)?.get(placeKey(row, column)));
    const tree = this.#areas.get(sheet);
    if (!tree) return found;
    for (let node = SHEET_ROWS + row; node > 0; node >>= 1) {
      for (const { area, reader } of tree.get(node) ?? []) {
        if (column >= area.left && column <= area.right) found.add(reader);
      }
    }
    return found;
  }
}

/** The nodes of the tree that together hold exactly these rows. */
function nodesOver(top: number, bottom: number): number[] {
  const nodes: number[] = [];
  let [low, high] = [SHEET_ROWS + top, SHEET_ROWS + bottom + 1];
  while (low < high) {
    if (low % 2 === 1) nodes.push(low++);
    if (high % 2 === 1) nodes.push(--high);
    low >>= 1;
    high >>= 1;
  }
  return nodes;
}

function placeKey(row: number, column: number): number {
  return row * SHEET_COLUMNS + column;
}

function mapOf<V>(maps: Map<number, Map<number, V>>, key: number): Map<number, V> {
  const known = maps.get(key);
  if (known) return known;
  const made = new Map<number, V>();
  maps.set(key, made);
  return made;
}

function append<V>(map: Map<number, V[]>, key: number, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
