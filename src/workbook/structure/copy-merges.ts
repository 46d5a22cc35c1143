import { intersection, type Area } from '../../snapshot/area';
import type { Workbook } from '../workbook';
import { notify } from '../workbook-change';
import type { CellBlock } from './copy-cells';

/**
 * The merged areas that lie wholly inside of the source take the place of those inside of the target. Those that reach
 * out of the target stay: a label that spans the rows around an inserted one goes on spanning it.
 */
export function copyMerges(workbook: Workbook, source: CellBlock, target: CellBlock): void {
  const { sheet, area } = target;
  const down = area.top - source.area.top;
  const across = area.left - source.area.left;
  const left = sheet.merges.filter((merge) => !isInside(merge, area));
  const copies = source.sheet.merges
    .filter((merge) => isInside(merge, source.area))
    .map(({ top, left, bottom, right }) => ({
      top: top + down,
      left: left + across,
      bottom: bottom + down,
      right: right + across,
    }))
    .filter((copy) => !left.some((merge) => intersection(merge, copy)));
  if (left.length === sheet.merges.length && copies.length === 0) return;
  sheet.merges = [...left, ...copies];
  notify(workbook, { kind: 'merges', sheet });
}

function isInside(inner: Area, outer: Area): boolean {
  const common = intersection(inner, outer);
  return (
    common !== null &&
    common.top === inner.top &&
    common.left === inner.left &&
    common.bottom === inner.bottom &&
    common.right === inner.right
  );
}
