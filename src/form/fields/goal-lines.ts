import type { Area, CellRef } from '../../snapshot/area';
import type { Entry, Field, Form } from '../form';
import { isBlankEntry, wordsOf, type Grid } from '../outline/grid';
import type { Vocabulary } from '../text/vocabulary';

/** 目标2：, 2. and their like, before a line or in a cell of their own. */
const NUMBERED = /^\s*(?:目标|任务)?[（(]?[一二三四五六七八九十\d]{1,3}\s*[)）:：、.．]/u;
/** 三、 numbers a section of the form, unless the goal itself is numbered so. */
const SECTION = /^\s*[一二三四五六七八九十]+、/u;
/** Shorter words below a goal are labels, known or not. */
const LEAST_WORDS = 10;

/**
 * The cells below the goal's own in which it goes on: 目标1, 目标2 … a row each beside one label, or its text cut into
 * rows.
 * @param inTable whether a cell belongs to the tasks or the indicators
 */
export function goalLines(
  grid: Grid,
  area: Area,
  goal: Field | undefined,
  inTable: (cell: CellRef) => boolean,
  vocabulary: Vocabulary,
): readonly Entry[] {
  if (!goal?.label || isBlankEntry(goal.entry)) return [];
  const { entry } = goal;
  const label = grid.areaAt(goal.label);
  const isBelow = entry.row > label.bottom;
  const lines: Entry[] = [];
  let { bottom } = grid.areaAt(entry);
  for (const row of grid.rowsIn({ top: bottom + 1, bottom: area.bottom })) {
    const isBeside = !isBelow && row <= label.bottom;
    const line = grid.entryAt({ row, column: entry.column });
    const others = grid.startingIn(row).filter(({ column }) => column !== entry.column);
    if ([line, ...others].some((one) => inTable(one) || isOther(one, vocabulary))) break;
    if (isBeside && isBlankEntry(line)) continue;
    const isAlone =
      isBelow || others.every(({ text }) => NUMBERED.test(text) || /^\d{1,2}$/u.test(text));
    const isSection = SECTION.test(wordsOf(line)) && !SECTION.test(wordsOf(entry));
    const goesOn = row === bottom + 1 && isAlone && !isSection && isLine(grid, entry, line);
    if (!isBeside && !goesOn) break;
    if (line.row !== row) continue;
    lines.push(line);
    ({ bottom } = grid.areaAt(line));
  }
  return lines;
}

/** Every cell that tells the goal, its field's first; none where the form has no such field. */
export function goalCells(form: Form): readonly Entry[] {
  const goal = form.fields.get('总体绩效目标')?.entry;
  return goal ? [goal, ...form.goalLines] : [];
}

function isOther(entry: Entry, vocabulary: Vocabulary): boolean {
  const words = wordsOf(entry);
  return (
    vocabulary.isLabel(words) ||
    vocabulary.isEndLabel(words) ||
    vocabulary.fieldWithin(words) !== null
  );
}

/** As wide as the goal's first cell, and numbered or a sentence. */
function isLine(grid: Grid, first: Entry, line: Entry): boolean {
  const [here, there] = [grid.areaAt(line), grid.areaAt(first)];
  const words = wordsOf(line).trim();
  return (
    here.left === there.left &&
    here.right === there.right &&
    (NUMBERED.test(words) || words.length >= LEAST_WORDS)
  );
}
