import { sameCell } from '../../../snapshot/area';
import type { Entry, Indicator } from '../../form';
import { wordsOf } from '../../outline/grid';
import { readTarget } from '../../target/read-target';
import { annualOf } from '../../text/annual';

/** 1. or 2、 or （3） or ④ before a line; 1.5 is a number. */
const NUMBER = /^(?:[（(]?(?<digits>\d{1,2})(?:[)）、]|[.．](?!\d))|(?<circled>[①-⑳]))\s*/u;
const END = /[;；。]$/u;
/** Lines, or numbered parts behind a semicolon: 1.xxx；2.yyy. */
const BETWEEN = /\n|(?<=[;；。])(?=\s*(?:[（(]?\d{1,2}[)）、]|\d{1,2}[.．](?!\d)|[①-⑳]))/u;
/** A remark on the line above it. */
const REMARK = /^[（(](?!\d)/u;

/** What a cell says, one thing a line. */
interface Lines {
  readonly lines: readonly string[];
  readonly isNumbered: boolean;
}

/**
 * The indicators of a row whose cells hold several, a line each: 1.xxx over 2.yyy beside 1.≥5场 over 2.≥90%. Their
 * entries say by `part` that they are not all of their cells.
 * @returns the row alone where its cells have not as many lines, or the lines may be those of one text
 */
export function byLines(row: Indicator): readonly Indicator[] {
  const { name, value, operator, unit, cycle, weight, level2 } = row;
  const names = linesOf(name);
  const count = names.lines.length;
  if (count < 2 || sameCell(name, value)) return [row];
  const values = linesOf(value);
  const timely = level2 === '时效指标';
  const speaks = (line: string): boolean =>
    !['text', 'blank'].includes(readTarget(line, { timely }).kind);
  const fits =
    values.lines.length === count &&
    [operator, unit, cycle].every((entry) =>
      [0, 1, count].includes(entry ? linesOf(entry).lines.length : 0),
    );
  if (!fits || !(names.isNumbered || values.lines.every(speaks))) return [row];
  return names.lines.map((_, at): Indicator => {
    const own = (entry: Entry | null): Entry | null => entry && lineAt(entry, at, count);
    const said = { value: lineAt(value, at, count), operator: own(operator), unit: own(unit) };
    const annual = annualOf(said.value, said.operator, said.unit);
    return {
      ...row,
      ...said,
      name: lineAt(name, at, count),
      cycle: own(cycle),
      // One weight of them all counts once.
      weight: weight && (at === 0 || linesOf(weight).lines.length === count) ? own(weight) : null,
      annual,
      target: readTarget(annual, { timely }),
    };
  });
}

/** The cell's own line; where it has not as many, what it says is said of all. */
function lineAt(entry: Entry, at: number, count: number): Entry {
  const { lines } = linesOf(entry);
  const line = lines.length === count ? lines[at] : undefined;
  return line === undefined ? entry : { ...entry, value: line, text: line, part: line };
}

function linesOf(entry: Entry): Lines {
  const lines: string[] = [];
  const printed = wordsOf(entry)
    .split(BETWEEN)
    .map((line) => line.trim())
    .filter(Boolean);
  const isNumbered = numberOf(printed[0] ?? '') === 1;
  for (const line of printed) {
    const isNext = isNumbered ? numberOf(line) === lines.length + 1 : !REMARK.test(line);
    if (isNext || lines.length === 0) lines.push(line);
    else lines.push(`${lines.pop()}${line}`);
  }
  return { lines: lines.map((line) => line.replace(NUMBER, '').replace(END, '')), isNumbered };
}

function numberOf(line: string): number | null {
  const { digits, circled } = NUMBER.exec(line)?.groups ?? {};
  return digits === undefined && circled === undefined
    ? null
    : Number((digits ?? circled ?? '').normalize('NFKC'));
}
