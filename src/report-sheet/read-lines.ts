import { printCell } from '../snapshot/address';
import type { Area } from '../snapshot/area';
import { isError, type SheetSnapshot, type SnapshotCell } from '../snapshot/snapshot';
import { SHAPES, type Line, type LineCell, type Shape, type Span } from './line';

/** The lines of a report as its sheet holds them now: what somebody wrote into them is kept, what stands beside is not. */
export function readLines({ cells, merges }: SheetSnapshot): readonly Line[] {
  const rows = [...cells.values()].map(({ row }) => row);
  const last = Math.max(-1, ...rows, ...merges.map(({ bottom }) => bottom));
  return Array.from({ length: last + 1 }, (_, row) => {
    const begin = cells.get(printCell({ row, column: 0 }));
    const merged = merges.filter(({ top, bottom }) => top === row && bottom === row);
    const shape = shapeOf(merged, begin);
    const spans: readonly Span[] = SHAPES[shape].spans;
    return {
      shape,
      cells: spans.map(([column]) => cellOf(cells.get(printCell({ row, column })))),
    };
  });
}

function shapeOf(merged: readonly Area[], begin: SnapshotCell | undefined): Shape {
  if (covers(merged, 'section')) return begin?.row === 0 ? 'title' : 'section';
  for (const shape of ['part', 'fact', 'point'] as const) if (covers(merged, shape)) return shape;
  return typeof begin?.value === 'string' ? 'head' : 'entry';
}

/** Whether the merged areas of a row are those of the shape. */
function covers(merged: readonly Area[], shape: Shape): boolean {
  const wide = SHAPES[shape].spans.filter(([left, right]) => right > left);
  return (
    wide.length === merged.length &&
    wide.every(([left, right]) => merged.some((area) => area.left === left && area.right === right))
  );
}

function cellOf(cell: SnapshotCell | undefined): LineCell | null {
  if (!cell || cell.value === null) return null;
  const { value: held, formula } = cell;
  const value = isError(held) ? held.error : typeof held === 'boolean' ? String(held) : held;
  return formula === null ? { value } : { value, formula };
}
