import { settleMerges } from '../src/excel/watch/settle-merges';
import type { Told } from '../src/excel/watch/told';
import type { Snapshot } from '../src/snapshot/snapshot';

/** A burst: as many entries, and more rows that came than are looked at one by one. */
const ENTRIES = 1_000;
const ROWS = 50;

/** Finds out where merged areas have gone after a burst of changes, as a list that follows the workbook does. */
export function settleBurst({ sheets: [sheet] }: Snapshot): void {
  if (!sheet) throw new Error('the form has no sheet');
  const entries = Array.from({ length: ENTRIES }, (_, at): Told => {
    const row = at % 40;
    return { kind: 'edited', area: { top: row, left: 5, bottom: row, right: 5 } };
  });
  const rows = Array.from({ length: ROWS }, (_, at): Told => {
    return { kind: 'moved', change: { kind: 'insert', at: 200 + at, count: 1 } };
  });
  const { merges } = settleMerges(sheet, [...entries, ...rows], [...sheet.cells]);
  if (merges.length !== sheet.merges.length) throw new Error('merged areas were lost');
}
