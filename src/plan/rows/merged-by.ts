import { intersection, sameArea, type Area } from '../../snapshot/area';
import { isRowEdit, type Edit, type RowEdit } from '../edit';
import { formatSource } from './format-columns';
import { areaAfter } from './moved-rows';

/** The merged areas of a sheet after an edit. */
export function mergedBy(edit: Edit, sheet: string, areas: readonly Area[]): readonly Area[] {
  if (isRowEdit(edit) && edit.sheet === sheet) {
    const moved = areas.flatMap((area) => areaAfter(edit, area) ?? []).filter(isSeveralCells);
    return [...moved, ...copiedMerges(edit, moved)];
  }
  if (edit.kind === 'set-merges' && edit.sheet === sheet) {
    const gone = [...edit.part, ...edit.join];
    return [...areas.filter((area) => !gone.some((each) => sameArea(each, area))), ...edit.join];
  }
  return areas;
}

/** Formats bring along the merged areas that lie within their row, where nothing else is merged. */
function copiedMerges(edit: RowEdit, areas: readonly Area[]): Area[] {
  const { at, count } = edit;
  const source = formatSource(edit);
  const inRow = areas.filter(({ top, bottom }) => top === source && bottom === source);
  return Array.from({ length: count }, (_, i) => at + i)
    .flatMap((row) => inRow.map((area) => ({ ...area, top: row, bottom: row })))
    .filter((copy) => !areas.some((area) => intersection(area, copy)));
}

function isSeveralCells({ top, left, bottom, right }: Area): boolean {
  return top < bottom || left < right;
}
