import { sameCell } from '../../../snapshot/area';
import type { Entry, Indicator } from '../../form';
import { wordsOf, type Grid } from '../../outline/grid';
import { readTarget } from '../../target/read-target';
import { annualOf } from '../../text/annual';
import { linesOf } from '../../text/lines';
import type { Vocabulary } from '../../text/vocabulary';
import { classesByLine } from './class-lines';

/**
 * The indicators of a row whose cells hold several, a line each: 1.xxx over 2.yyy beside 1.≥5场 over 2.≥90%. Their
 * entries say by `part` that they are not all of their cells.
 * @returns the row alone where its cells have not as many lines, or the lines may be those of one text
 */
export function byLines(row: Indicator, grid: Grid, vocabulary: Vocabulary): readonly Indicator[] {
  const { name, value, operator, unit, cycle, weight, level2Entry } = row;
  const names = linesOf(wordsOf(name));
  const count = names.lines.length;
  if (count < 2 || sameCell(name, value)) return [row];

  /** The lines of a cell beside the names; null where it has not as many. */
  const beside = (entry: Entry | null): readonly string[] | null => {
    const { lines } = linesOf(entry ? wordsOf(entry) : '', names.isNumbered);
    return lines.length === count ? lines : null;
  };
  const values = beside(value);
  const isSaidOfAll = (entry: Entry | null): boolean =>
    entry === null || beside(entry) !== null || !wordsOf(entry).trim().includes('\n');
  const fits = [operator, unit, cycle].every(isSaidOfAll);
  if (!values || !fits || !(names.isNumbered || values.every(speaks))) return [row];

  const seconds = beside(level2Entry);
  const classes = classesByLine(row, grid, seconds, count, vocabulary);
  const lineOf = (entry: Entry, at: number): Entry => lineIn(entry, beside(entry)?.[at]);
  return names.lines.map((line, at): Indicator => {
    const own = (entry: Entry | null): Entry | null => entry && lineOf(entry, at);
    const said = { value: lineOf(value, at), operator: own(operator), unit: own(unit) };
    const annual = annualOf(said.value, said.operator, said.unit);
    const { level1, level2 } = classes[at] ?? row;
    return {
      ...row,
      ...said,
      level1,
      level2,
      // No class has that cell to itself.
      level2Entry: seconds ? null : level2Entry,
      name: lineIn(name, line),
      cycle: own(cycle),
      // One weight of them all counts once.
      weight: at === 0 || (weight && beside(weight)) ? own(weight) : null,
      annual,
      target: readTarget(annual, { timely: level2 === '时效指标' }),
    };
  });
}

/** The line in place of its cell; where it has none of its own, what the cell says is said of all. */
function lineIn(entry: Entry, line: string | undefined): Entry {
  return line === undefined ? entry : { ...entry, value: line, text: line, part: line };
}

/** A quantity, a share, a day: no line of a text. */
function speaks(line: string): boolean {
  return !['text', 'blank'].includes(readTarget(line, { timely: false }).kind);
}
