/** 1. or 2、 or （3） or ④ before a line; 1.5 is a number. */
const NUMBER = /^(?:[（(]?(?<digits>\d{1,2})(?:[)）、]|[.．](?!\d))|(?<circled>[①-⑳]))\s*/u;
/** The same where 1.5 is 5 behind a 1, as on the lines beside it. */
const COUNTED = /^(?<digits>\d{1,2})[.．]/u;
/** Lines, or parts behind a semicolon that may be numbered: 1.xxx；2.yyy. */
const BETWEEN = /\n|(?<=[;；。])(?=\s*[（(]?[\d①-⑳])/u;
const END = /[;；。]$/u;
/** A remark on the line above it. */
const REMARK = /^[（(](?!\d)/u;

/** What a text says, one thing a line. */
export interface Lines {
  /** Without their numbers. */
  readonly lines: readonly string[];
  readonly isNumbered: boolean;
}

/**
 * The lines of a text; those that go on with the one above belong to it.
 * @param isCounted the lines that stand beside these are numbered: so are these, though a number follows theirs
 */
export function linesOf(text: string, isCounted = false): Lines {
  const printed = text
    .split(BETWEEN)
    .map((line) => line.trim())
    .filter(Boolean);
  const number = isCounted && !NUMBER.test(printed[0] ?? '') ? COUNTED : NUMBER;
  const isNumbered = numberOf(printed[0] ?? '', number) === 1;
  const lines: string[] = [];
  for (const line of printed) {
    const isNext = isNumbered ? numberOf(line, number) === lines.length + 1 : !REMARK.test(line);
    if (isNext || lines.length === 0) lines.push(line);
    else lines.push(`${lines.pop()}${line}`);
  }
  const bare = lines.map((line) => (isNumbered ? line.replace(number, '') : line));
  return { lines: bare.map((line) => line.replace(END, '')), isNumbered };
}

function numberOf(line: string, number: RegExp): number | null {
  const { digits, circled } = number.exec(line)?.groups ?? {};
  const written = digits ?? circled;
  return written === undefined ? null : Number(written.normalize('NFKC'));
}
