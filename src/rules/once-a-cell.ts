import { printCell } from '../snapshot/address';
import type { CellRef } from '../snapshot/area';

/**
 * The values of several regions share one operator and one unit, and a cell may hold several indicators: what a rule
 * finds wrong there is told once.
 */
export function onceACell<Told extends { readonly cell: CellRef; readonly detail?: string }>(
  reports: readonly Told[],
): readonly Told[] {
  const byCell = new Map<string, Told>();
  for (const report of reports) {
    const key = `${printCell(report.cell)} ${report.detail ?? ''}`;
    if (!byCell.has(key)) byCell.set(key, report);
  }
  return [...byCell.values()];
}
