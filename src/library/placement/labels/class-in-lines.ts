import type { Form, Indicator } from '../../../form/form';
import { wordsOf, type Grid } from '../../../form/outline/grid';
import { joinedClass } from '../../../form/table/rows/joined-class';
import { linesOf } from '../../../form/text/lines';
import { vocabularyFor, type Vocabulary } from '../../../form/text/vocabulary';
import type { Layout } from '../../../packs';

/** The first line of a cell that names several classes of the second level, one a line; null of any other. */
export function secondInLines(words: string, readBy: Layout): string | null {
  const vocabulary = vocabularyFor(readBy);
  return inLines(words, (line) => isSecond(line, vocabulary));
}

/** The same of a cell that names several of the first level. */
export function firstInLines(words: string, readBy: Layout): string | null {
  const vocabulary = vocabularyFor(readBy);
  return inLines(words, (line) => vocabulary.level1(line) !== null);
}

/** Where the lines of a cell name the class of each of its indicators, none of which has it to itself. */
export function columnInLines(
  form: Form,
  grid: Grid,
  { row, name, level2 }: Indicator,
): number | null {
  if (name.part === undefined || level2 === null) return null;
  const cells = grid.startingIn(row).filter(({ column }) => column !== name.column);
  return (
    cells.findLast((entry) => secondInLines(wordsOf(entry), form.readBy) !== null)?.column ?? null
  );
}

function inLines(words: string, isClass: (line: string) => boolean): string | null {
  const { lines } = linesOf(words);
  return lines.length > 1 && lines.every(isClass) ? (lines[0] ?? null) : null;
}

function isSecond(line: string, vocabulary: Vocabulary): boolean {
  return vocabulary.level2(line) !== null || joinedClass(line, vocabulary) !== null;
}
