import { printFixedArea } from '../../../snapshot/address';
import { sameArea, type Area } from '../../../snapshot/area';
import type { Snapshot } from '../../../snapshot/snapshot';
import { areaAfter, type Insertion, type RepointedName } from '../placement';
import type { PlacedGroup } from '../row-group';
import { meetsTable, stretchedArea } from './stretched-area';

/** Names that are to cover the whole table, new rows at its edge included. */
const WHOLE = new Set(['绩效指标', '年度重点工作任务', 'Print_Area']);

/** The names over the tables that would be left short when rows move, pointed at all of them. */
export function wholeNames(
  snapshot: Snapshot,
  sheet: string,
  tables: readonly Area[],
  groups: readonly PlacedGroup[],
  insertions: readonly Insertion[],
): readonly RepointedName[] {
  return snapshot.names.flatMap(({ name, scope, formula, target }) => {
    if (!WHOLE.has(name) || target.kind !== 'area' || target.sheet !== sheet) return [];
    if (!tables.some((table) => meetsTable(target.area, table))) return [];
    const moved = areaAfter(insertions, target.area);
    const whole = stretchedArea(target.area, groups, insertions);
    if (sameArea(whole, moved)) return [];
    return [{ name, scope, moved: pointedAt(formula, moved), whole: pointedAt(formula, whole) }];
  });
}

/** The formula with another area; how it writes the sheet stays. */
function pointedAt(formula: string, area: Area): string {
  return `${formula.slice(0, formula.lastIndexOf('!') + 1)}${printFixedArea(area)}`;
}
