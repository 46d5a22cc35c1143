import type { Entry, Form } from '../../form/form';
import { blankEntry, wordsOf, type Grid } from '../../form/outline/grid';
import { foldText } from '../../form/text/label';
import { sameCell, type Area, type CellRef } from '../../snapshot/area';

/** Where a cell of the old form goes by the words that both forms print beside it or over it. */
export interface PrintedPlace {
  readonly words: string;
  /** In the new form as it is now; of a row that is not there yet only the column counts. */
  readonly entry: Entry;
}

/** Longer texts are contents themselves. */
const LONGEST_WORDS = 24;

/** Whether the cell's words may be a label. */
export function isShort(entry: Entry): boolean {
  const words = foldText(wordsOf(entry));
  return words !== '' && words.length <= LONGEST_WORDS;
}

/** What the new form has in the place that a cell of the old one has behind a label; null where it prints no such label. */
export function cellBehind(label: Entry, cell: CellRef, source: Form, target: Form): Entry | null {
  const other = twin(label, source.cells, target.cells);
  if (!other) return null;
  const place = { row: other.row, column: other.column + cell.column - label.column };
  return target.cells.find((entry) => sameCell(entry, place)) ?? blankEntry(place);
}

/** The cell beside the same label: 项目负责人 in both forms, though no pack knows it; null where there is none. */
export function besideLabel(
  cell: CellRef,
  source: Form,
  target: Form,
  grid: Grid,
): PrintedPlace | null {
  const label = source.cells.filter(({ row, column }) => row === cell.row && column < cell.column);
  const own = label.at(-1);
  const other = own && twin(own, source.cells, target.cells);
  if (!own || !other) return null;
  const place = { row: other.row, column: other.column + cell.column - own.column };
  const entry = grid.entryAt(place);
  // What both forms print is no content.
  const isPrinted = saying(entry, source.cells).length > 0;
  const isField = [...target.fields.values()].some((field) => sameCell(field.entry, place));
  const isOpen = sameCell(entry, place) && !isPrinted && !isField;
  return isOpen ? { words: wordsOf(own).trim(), entry } : null;
}

/** The cell below the same heading, in the row that the old row came to stand in; null where there is none. */
export function belowHeading(
  cell: CellRef,
  source: Form,
  target: Form,
  grid: Grid,
  row: number,
): PrintedPlace | null {
  const heads = headings(source, cell.row);
  const own = heads.filter(({ column }) => column === cell.column).at(-1);
  const other = own && twin(own, heads, headingsLike(cell, source, target));
  if (!own || !other || knownColumns(target).has(other.column)) return null;
  const place = { row, column: other.column };
  const entry = grid.entryAt(place);
  return sameCell(entry, place) ? { words: wordsOf(own).trim(), entry } : null;
}

/** The one cell that says the same, where each form has it once. */
function twin(entry: Entry, own: readonly Entry[], others: readonly Entry[]): Entry | null {
  if (!isShort(entry)) return null;
  const [found, second] = saying(entry, others);
  return found && !second && saying(entry, own).length === 1 ? found : null;
}

/** Those of the cells that say the same words. */
export function saying(entry: Entry, cells: readonly Entry[]): readonly Entry[] {
  const words = foldText(wordsOf(entry));
  return words === '' ? [] : cells.filter((one) => foldText(wordsOf(one)) === words);
}

/** Columns that the packs know: what stands there is carried as what it is. */
function knownColumns({ indicators, tasks }: Form): ReadonlySet<number> {
  const entries = [
    ...indicators.flatMap(({ name, value, cycle, operator, unit, weight, level2Entry }) => [
      name,
      value,
      cycle,
      operator,
      unit,
      weight,
      level2Entry,
    ]),
    ...tasks.flatMap(({ name, content, amount, expectation }) => [
      name,
      content,
      amount,
      expectation,
    ]),
  ];
  return new Set(entries.flatMap((entry) => entry?.column ?? []));
}

function headingsLike(cell: CellRef, source: Form, target: Form): readonly Entry[] {
  const { taskArea, indicatorArea } = target;
  const area = isIn(source.taskArea, cell.row) ? taskArea : indicatorArea;
  return area ? headings(target, area.top) : [];
}

/** The headings of the table that the row stands in. */
function headings(form: Form, row: number): readonly Entry[] {
  const { labels, taskHeading, taskArea, indicatorHeading, indicatorArea } = form;
  const [heading, area] = isIn(taskArea, row)
    ? [taskHeading, taskArea]
    : [indicatorHeading, indicatorArea];
  if (!heading || !area) return [];
  return labels.filter((one) => heading.row <= one.row && one.row < area.top);
}

function isIn(area: Area | null, row: number): boolean {
  return area !== null && area.top <= row && row <= area.bottom;
}
