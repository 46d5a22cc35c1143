import type { Form, Indicator } from '../../../form/form';
import { wordsOf, type Grid } from '../../../form/outline/grid';
import { joinedClass } from '../../../form/table/rows/joined-class';
import { linesOf } from '../../../form/text/lines';
import { vocabularyFor } from '../../../form/text/vocabulary';
import type { Layout } from '../../../packs';

/** Where the lines of a cell name the class of each of its indicators, none of which has it to itself. */
export function columnInLines(form: Form, grid: Grid, row: Indicator): number | null {
  const { name, level2 } = row;
  if (name.part === undefined || level2 === null) return null;
  const count = linesOf(wordsOf(grid.entryAt(name))).lines.length;
  const vocabulary = vocabularyFor(form.readBy);
  const isSecond = (line: string): boolean =>
    vocabulary.level2(line) !== null || joinedClass(line, vocabulary) !== null;
  const cells = grid.startingIn(row.row).filter((entry) => {
    const { lines } = linesOf(wordsOf(entry));
    // Classes of the form's own stand ahead of the names.
    const isAhead = entry.column < name.column && lines.length === count;
    return lines.length > 1 && (isAhead || (entry.column > name.column && lines.every(isSecond)));
  });
  return cells.at(-1)?.column ?? null;
}

/** Whether a cell names several classes of the first level, one a line. */
export function namesFirstInLines(words: string, readBy: Layout): boolean {
  const { lines } = linesOf(words);
  return lines.length > 1 && lines.every((line) => vocabularyFor(readBy).level1(line) !== null);
}
