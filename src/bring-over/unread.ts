import type { Entry, Form } from '../form/form';
import { isBlankEntry, wordsOf } from '../form/grid';
import { DEFAULT_VOCABULARY } from '../form/vocabulary';
import { printCell } from '../snapshot/address';
import { contains, sameCell, type CellRef } from '../snapshot/area';
import type { LeftBehind, LeftReason } from './carried';
import { leave } from './offer';

/**
 * What the old form holds that is neither printed nor understood: columns that no other form has, remarks, names and
 * telephone numbers below it.
 * @param told cells that are carried or left behind already
 */
export function unreadCells(source: Form, told: readonly CellRef[]): readonly LeftBehind[] {
  const known = new Set([...told, ...understood(source)].map(printCell));
  return source.cells
    .filter((entry) => !known.has(printCell(entry)) && !isPrinted(entry, source))
    .map((entry) => leave(entry, reasonFor(entry, source)).left);
}

function reasonFor(entry: Entry, { projects, indicatorArea, taskArea }: Form): LeftReason {
  const isGoal = projects.some(({ name, goal }) => [name, goal].some((one) => isAt(one, entry)));
  if (isGoal) return 'one-of-several';
  const rows = [indicatorArea, taskArea].filter((area) => area !== null);
  const isInRows = rows.some(({ top, bottom }) => top <= entry.row && entry.row <= bottom);
  return isInRows ? 'no-column' : 'unknown';
}

function isAt(one: Entry | null, cell: CellRef): boolean {
  return one !== null && sameCell(one, cell);
}

function understood({ title, fields, indicators, labels }: Form): readonly CellRef[] {
  const rows = indicators.flatMap(({ name, value, cycle, operator, unit, weight, level2Entry }) => [
    name,
    value,
    ...[cycle, operator, unit, weight, level2Entry].filter((entry) => entry !== null),
  ]);
  const own = [...fields.values()].flatMap(({ entry, label }) => [
    entry,
    ...(label ? [label] : []),
  ]);
  return [title, ...own, ...rows, ...labels.filter(isShort)];
}

const LONGEST_LABEL = 24;

/** Labels that no pack knows cannot be told from what is filled in: short ones count as printed. */
function isShort(entry: Entry): boolean {
  return wordsOf(entry).length <= LONGEST_LABEL;
}

/** Labels, classes, and the numbers of the rows. */
function isPrinted(entry: Entry, { indicatorArea, indicators }: Form): boolean {
  const words = wordsOf(entry);
  if (isBlankEntry(entry)) return true;
  if (words !== '')
    return DEFAULT_VOCABULARY.isLabel(words) || DEFAULT_VOCABULARY.looksLikeClass(words);
  const firstName = Math.min(...indicators.map(({ name }) => name.column));
  const isInTable = indicatorArea !== null && contains({ ...indicatorArea, left: 0 }, entry);
  return isInTable && entry.column < firstName && Number.isInteger(entry.value);
}
