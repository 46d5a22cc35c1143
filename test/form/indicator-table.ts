import { readerText } from '../../src/form/text/annual';
import type { Indicator } from '../../src/form/form';
import { printCell } from '../../src/snapshot/address';
import type { Area } from '../../src/snapshot/area';
import type { CellValue, SheetSnapshot } from '../../src/snapshot/snapshot';
import { cell, sheet, workbook } from './alter-snapshot';
import { onlyForm } from './form-files';

/** A form that is its title and these rows. */
export function table(
  rows: readonly (readonly CellValue[])[],
  merges: readonly Area[] = [],
): SheetSnapshot {
  const filled = [['部门整体绩效目标申报表'], ...rows];
  const cells = filled.flatMap((row, index) =>
    row.flatMap((value, column) =>
      value === null ? [] : [cell(printCell({ row: index, column }), value)],
    ),
  );
  return sheet('表', [cell('A1', '部门整体绩效目标表'), ...cells.slice(1)], merges);
}

export const HEADING = ['一级指标', '二级指标', '三级指标', '年度指标值'];

/** The indicators that are read in these rows. */
export function indicators(
  rows: readonly (readonly CellValue[])[],
  merges?: readonly Area[],
): readonly Indicator[] {
  return onlyForm(workbook(table(rows, merges))).indicators;
}

/** Classes, name and value in one line. */
export function brief({ level1, level2, name, annual }: Indicator): string {
  return [level1, level2, readerText(name), annual].join(' ');
}
