import type { Entry, Form } from '../form/form';
import { isBlankEntry, wordsOf } from '../form/outline/grid';
import { DEFAULT_VOCABULARY, vocabularyFor } from '../form/text/vocabulary';
import { printCell } from '../snapshot/address';
import { sameCell, type Area, type CellRef } from '../snapshot/area';
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

function reasonFor(entry: Entry, source: Form): LeftReason {
  const { projects, indicatorArea, taskArea } = source;
  const isOfProject = projects.some(({ name, goal, agency, amount }) =>
    [name, goal, agency, amount].some((one) => isAt(one, entry)),
  );
  if (isOfProject) return 'one-of-several';
  if (isOfOther(entry, source)) return 'other-project';
  return isIn(indicatorArea, entry) || isIn(taskArea, entry) ? 'no-column' : 'unknown';
}

function isIn(area: Area | null, { row }: Entry): boolean {
  return area !== null && area.top <= row && row <= area.bottom;
}

/** A row of the list that belongs to another project than the one that is brought over. */
function isOfOther(entry: Entry, { projects, indicatorArea }: Form): boolean {
  const [only, another] = projects;
  if (!only || another || !isIn(indicatorArea, entry)) return false;
  return entry.row < only.top || only.bottom < entry.row;
}

function isAt(one: Entry | null, cell: CellRef): boolean {
  return one !== null && sameCell(one, cell);
}

function understood(source: Form): readonly CellRef[] {
  const { title, fields, goalLines, indicators, labels, projects, indicatorArea } = source;
  // What a list of projects says left of its indicators it says of them.
  const isSaid = (entry: Entry) => projects.length > 0 && isIn(indicatorArea, entry);
  const rows = indicators.flatMap(({ name, value, cycle, operator, unit, weight, level2Entry }) => [
    name,
    value,
    ...[cycle, operator, unit, weight, level2Entry].filter((entry) => entry !== null),
  ]);
  const own = [...fields.values()].flatMap(({ entry, label }) => [
    entry,
    ...(label ? [label] : []),
  ]);
  return [
    title,
    ...own,
    // They come along with the goal's first line.
    ...goalLines,
    ...rows,
    ...labels.filter((entry) => isShort(entry) && !isSaid(entry) && !isFilledIn(entry, source)),
  ];
}

const LONGEST_LABEL = 24;

/** Labels that no pack knows cannot be told from what is filled in: short ones count as printed. */
function isShort(entry: Entry): boolean {
  return wordsOf(entry).length <= LONGEST_LABEL;
}

/** 项目负责人 | 王五, or both in one cell: a short text that a known label leads to is filled in, though no field holds it. */
function isFilledIn(entry: Entry, source: Form): boolean {
  const { cells, indicatorHeading, taskHeading } = source;
  const isKnownLabel = (text: string) => isLabelIn(source, text);
  const words = wordsOf(entry);
  if (words === '' || isKnownLabel(words)) return false;
  const [label = '', value = ''] = words.split(/[:：]/u, 2);
  if (value.trim() !== '' && isKnownLabel(label)) return true;
  const isHeading = [indicatorHeading, taskHeading].some((head) => head?.row === entry.row);
  const beside = cells.filter(({ row, column }) => row === entry.row && column < entry.column);
  const before = wordsOf(beside.at(-1) ?? entry);
  return !isHeading && before !== words && isKnownLabel(before) && !isHeadingOfAmounts(before);
}

function isLabelIn({ readBy }: Form, words: string): boolean {
  const vocabulary = vocabularyFor(readBy);
  return vocabulary.isLabel(words) || vocabulary.isEndLabel(words);
}

/** In a row of headings the next is one too, known or not. */
function isHeadingOfAmounts(words: string): boolean {
  return DEFAULT_VOCABULARY.isAmountBeside(words);
}

/** Labels, classes, and the numbers of the rows. */
function isPrinted(entry: Entry, source: Form): boolean {
  const words = wordsOf(entry);
  if (isBlankEntry(entry)) return true;
  const vocabulary = vocabularyFor(source.readBy);
  if (words !== '') return vocabulary.isLabel(words) || vocabulary.looksLikeClass(words);
  return isRowNumber(entry, source);
}

/** Left of the names, and one more than the number above it. */
function isRowNumber(entry: Entry, { cells, indicatorArea, indicators }: Form): boolean {
  const firstName = Math.min(...indicators.map(({ name }) => name.column));
  if (!isIn(indicatorArea, entry) || entry.column >= firstName) return false;
  const numbers = cells
    .filter((cell) => cell.column === entry.column && isIn(indicatorArea, cell))
    .map(({ value }) => value)
    .filter((value) => typeof value === 'number');
  return numbers.every((value, index) => value === index + 1);
}
