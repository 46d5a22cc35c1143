import type { Entry, Form } from '../../form/form';
import { isFilled } from '../../form/judgement/filled';
import { isBlankEntry, wordsOf } from '../../form/outline/grid';
import { printCell } from '../../snapshot/address';
import { sameCell, type CellRef } from '../../snapshot/area';
import type { LeftBehind, LeftReason } from '../carried';
import { leave } from '../offered/offer';
import { isShort } from './by-printed-words';
import { printedIn, type IsPrinted } from './printed-cells';
import { isInTable, isRowOf } from './tables';

/**
 * What the old form holds that is neither printed nor carried by anything else: columns that no other form has,
 * remarks, names and telephone numbers. Whatever is not known to be printed counts as filled in; words that nobody
 * knows are told together with what stands behind them, as their label.
 * @param told cells that are carried or left behind already
 */
export function unreadCells(
  source: Form,
  target: Form,
  told: readonly CellRef[],
): readonly LeftBehind[] {
  const known = new Set([...told, ...comesAlong(source)].map(printCell));
  const isTold = (entry: Entry): boolean => known.has(printCell(entry));
  const isPrinted = printedIn(source, target);
  return rowsOf(source.cells).flatMap((row) => unreadIn(row, source, isTold, isPrinted));
}

function unreadIn(
  row: readonly Entry[],
  source: Form,
  isTold: (entry: Entry) => boolean,
  isPrinted: IsPrinted,
): readonly LeftBehind[] {
  const left: LeftBehind[] = [];
  let label: Label | null = null;
  for (const [at, entry] of row.entries()) {
    const before: Label | null = label;
    // Behind words that nobody knows any word is what somebody filled in.
    const mayBePrinted = before?.isOwn !== true;
    if (isTold(entry)) label = null;
    else if (mayBePrinted && isPrinted(entry, before?.entry ?? null)) {
      label = { entry, isOwn: false };
    } else if (before === null && mayLead(entry, source) && leads(at)) {
      label = { entry, isOwn: true };
    } else {
      left.push(toldWith(before?.entry ?? null, entry, source));
      label = null;
    }
  }
  return left;

  /** What stands behind it is filled in, or nothing else in the row could be. */
  function leads(at: number): boolean {
    const [entry, next, ...others] = row.slice(at);
    if (!entry || !next || isTold(next)) return false;
    return others.length === 0 || !isPrinted(next, entry);
  }
}

/** Words of a label: no number, nothing filled in behind a colon. */
function mayLead(entry: Entry, source: Form): boolean {
  const words = wordsOf(entry);
  return (
    isShort(entry) &&
    !isInTable(source, entry) &&
    /\p{Script=Han}/u.test(words) &&
    !/[:：]\s*\S/u.test(words)
  );
}

/** The label right before a cell; its own where neither the packs nor the new form know it. */
interface Label {
  readonly entry: Entry;
  readonly isOwn: boolean;
}

/** As a form prints both in one cell: 项目负责人：王五. */
function toldWith(label: Entry | null, entry: Entry, source: Form): LeftBehind {
  const { left } = leave(entry, reasonFor(entry, source));
  const words = label
    ? wordsOf(label)
        .trim()
        .replace(/[:：]$/u, '')
    : '';
  return words === '' || isInTable(source, entry)
    ? left
    : { ...left, text: `${words}：${left.text}` };
}

/** Cells with content row by row, left to right. */
function rowsOf(cells: readonly Entry[]): readonly (readonly Entry[])[] {
  const rows = new Map<number, Entry[]>();
  for (const cell of cells) {
    if (isBlankEntry(cell)) continue;
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows.values()];
}

/** What comes along with something else: the goal's further lines, operators and units, which are joined to values. */
function comesAlong({ title, goalLines, indicators, classLines }: Form): readonly CellRef[] {
  return [
    title,
    ...goalLines,
    ...classLines.map(({ entry }) => entry),
    ...indicators
      .filter(isFilled)
      .flatMap(({ value, operator, unit, level2Entry }) =>
        [level2Entry, ...(isBlankEntry(value) ? [] : [operator, unit])].filter(
          (entry) => entry !== null,
        ),
      ),
  ];
}

function reasonFor(entry: Entry, source: Form): LeftReason {
  const { projects, indicators } = source;
  const isOfProject = projects.some(({ name, goal, agency, amount }) =>
    [name, goal, agency, amount].some((one) => one !== null && sameCell(one, entry)),
  );
  if (isOfProject) return 'one-of-several';
  if (isOfOther(entry, source)) return 'other-project';
  if (!isInTable(source, entry)) return 'unknown';
  const isOfRow = indicators.some((row) => isRowOf(row, entry));
  return isOfRow ? 'no-name' : 'no-column';
}

/** A row of the list that belongs to another project than the one that is brought over. */
function isOfOther(entry: Entry, source: Form): boolean {
  const [only, another] = source.projects;
  if (!only || another || !isInTable(source, entry)) return false;
  return entry.row < only.top || only.bottom < entry.row;
}
