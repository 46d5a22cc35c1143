import { union } from '../../../snapshot/area';
import type { WorkbookChange } from '../../../workbook/workbook-change';

type AreaChange = Extract<WorkbookChange, { kind: 'cells' | 'formats' | 'calculated' }>;

/**
 * Makes one of the changes of a kind that one call made to the cells of a sheet: Excel raises one event for a call,
 * over all the cells that it reached. Stands where the first of them stood.
 */
export function coalesce(changes: readonly WorkbookChange[]): readonly WorkbookChange[] {
  const together: WorkbookChange[] = [];
  for (const change of changes) {
    if (!isAreaChange(change)) {
      together.push(change);
      continue;
    }
    const at = together.findIndex(
      (each) => isAreaChange(each) && each.kind === change.kind && each.sheet === change.sheet,
    );
    const earlier = together[at];
    if (earlier && isAreaChange(earlier)) together[at] = joined(earlier, change);
    else together.push(change);
  }
  return together;
}

function isAreaChange(change: WorkbookChange): change is AreaChange {
  return change.kind === 'cells' || change.kind === 'formats' || change.kind === 'calculated';
}

function joined(earlier: AreaChange, later: AreaChange): AreaChange {
  const area = union(earlier.area, later.area);
  if (earlier.kind !== 'cells' || later.kind !== 'cells') return { ...earlier, area };
  return { ...earlier, area, previous: [...earlier.previous, ...later.previous] };
}
