import type { Workbook } from '../workbook';
import type { ColumnRun, Sheet } from '../sheet';
import { notify } from '../workbook-change';

/** Columns of which a sheet says nothing. */
const PLAIN = { width: null, hidden: false, style: 0, origin: null };

/** What a sheet says of a column; undefined where that is nothing. */
export function columnRunAt(sheet: Sheet, column: number): ColumnRun | undefined {
  return sheet.columns.find(({ first, last }) => column >= first && column <= last);
}

/** The columns from first to last as runs without gaps, in order, cut at both ends. */
export function columnRuns(sheet: Sheet, first: number, last: number): readonly ColumnRun[] {
  const runs: ColumnRun[] = [];
  let next = first;
  for (const run of [...sheet.columns].sort((a, b) => a.first - b.first)) {
    if (run.last < next || run.first > last) continue;
    if (run.first > next) runs.push({ ...PLAIN, first: next, last: run.first - 1 });
    const end = Math.min(run.last, last);
    runs.push({ ...run, first: Math.max(run.first, next), last: end });
    next = end + 1;
  }
  if (next <= last) runs.push({ ...PLAIN, first: next, last });
  return runs;
}

/** What can be said of columns. */
export type ColumnChange = Partial<Pick<ColumnRun, 'width' | 'hidden' | 'style'>>;

/** Says something else of the columns from first to last, run by run. */
export function changeColumns(
  workbook: Workbook,
  sheet: Sheet,
  { first, last }: Pick<ColumnRun, 'first' | 'last'>,
  change: (run: ColumnRun) => ColumnChange,
): void {
  const outside = [
    ...(first > 0 ? columnRuns(sheet, 0, first - 1) : []),
    ...columnRuns(sheet, last + 1, Infinity),
  ];
  const inside = columnRuns(sheet, first, last).map((run) => ({ ...run, ...change(run) }));
  sheet.columns = joined([...outside, ...inside].filter((run) => !isPlain(run)));
  notify(workbook, { kind: 'columns', sheet });
}

function isPlain({ width, hidden, style, origin }: ColumnRun): boolean {
  return width === null && !hidden && style === 0 && origin === null;
}

/** Neighbours of which the same is said, together. */
function joined(runs: readonly ColumnRun[]): readonly ColumnRun[] {
  const found: ColumnRun[] = [];
  for (const run of [...runs].sort((a, b) => a.first - b.first)) {
    const before = found.at(-1);
    if (before?.last === run.first - 1 && sameSaying(before, run)) {
      found[found.length - 1] = { ...before, last: run.last };
    } else {
      found.push(run);
    }
  }
  return found;
}

function sameSaying(a: ColumnRun, b: ColumnRun): boolean {
  return (
    a.width === b.width && a.hidden === b.hidden && a.style === b.style && a.origin === b.origin
  );
}
