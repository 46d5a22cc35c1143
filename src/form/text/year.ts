import { sameCell, type Area } from '../../snapshot/area';
import type { Entry } from '../form';
import { wordsOf, type Grid } from '../outline/grid';
import { foldText } from './label';
import { readNumeral } from '../target/chinese-numeral';
import type { Vocabulary } from './vocabulary';

const STATED =
  /(?<digits>(?:19|20)\d{2})|(?<numeral>[一二][〇○零九][〇○零一二三四五六七八九]{2})/gu;
/** A line of its own such as （2026年度）, its year perhaps still to be filled in. */
const YEAR_LINE = /^[(]?(?:(?:19|20)\d{2}|[一二][〇○零九]\p{Script=Han}{2}|[_×xX*.…-]*)年度?[)]?$/u;

/** Whether a text is nothing but the year that a form is for, filled in or not. */
export function isYearLine(text: string): boolean {
  return YEAR_LINE.test(foldText(text));
}

function isFilledYearLine({ text }: Entry): boolean {
  return isYearLine(text) && yearsIn(text).length > 0;
}

/** A year without 年, in a cell of its own: 2026, (2026). */
const BARE_YEAR = /^[([]?20\d{2}[)\]]?$/u;

/** Whether a cell of a form's head is nothing but a year; elsewhere the same number may count anything. */
export function isHeadYear({ text }: Entry): boolean {
  return isYearLine(text) || BARE_YEAR.test(foldText(text));
}

/** The years that a text states, in its order. */
export function yearsIn(text: string): readonly number[] {
  return [...foldText(text).matchAll(STATED)].flatMap(({ groups }) => {
    const { digits, numeral } = groups ?? {};
    if (digits !== undefined) return [Number(digits)];
    return readNumeral(numeral?.replaceAll('○', '〇') ?? '') ?? [];
  });
}

/** A line with one of these is more than a name and a year: 填报日期：2026年1月8日. */
const NO_NAME = /[:：月日，。]/u;
const LINES_ABOVE = 3;

/** Whether a text may be a name, with or without a year: no remark, no date. */
export function isNameLine({ text }: Entry): boolean {
  return !NO_NAME.test(text);
}

/** What stands alone in the rows right above a title, the nearest first: 示例市水务局2026年度 over 绩效目标申报表. */
export function linesAbove(grid: Grid, title: Entry): readonly Entry[] {
  const lines: Entry[] = [];
  for (let row = title.row - 1; row >= 0 && row >= title.row - LINES_ABOVE; row--) {
    const [entry, ...others] = grid.startingIn(row);
    if (!entry) continue;
    if (others.length > 0 || !isNameLine(entry)) break;
    lines.push(entry);
  }
  return lines;
}

/** How far below a title the year of the form may be stated. */
const HEAD = 3;

/**
 * The year that a form's head states: its title, the line below it, a cell 预算年度：2026, else the lines above; null
 * where none does.
 */
export function headYear(
  grid: Grid,
  area: Area,
  title: Entry | null,
  vocabulary: Vocabulary,
): number | null {
  if (!title) return null;
  const line = findYearLine(grid, area, title);
  const labelled = grid
    .rowsIn({ top: area.top, bottom: title.row + HEAD })
    .flatMap((row) => grid.startingIn(row))
    .filter((entry) => vocabulary.fieldWithin(wordsOf(entry)) === '预算年度');
  const places = [title, ...(line ? [line] : []), ...labelled, ...linesAbove(grid, title)];
  return places.flatMap(({ text }) => yearsIn(text))[0] ?? null;
}

/** The line below the title, or the cell beside it, that prints the budget year, where there is one. */
export function findYearLine(grid: Grid, area: Area, title: Entry): Entry | null {
  for (const row of grid.rowsIn({ top: area.top, bottom: title.row + HEAD })) {
    const entries = grid.startingIn(row).filter((entry) => !sameCell(entry, title));
    // Beside a label 2026 is an amount, or a value of that, and 年度 is another label.
    const isHead = entries.every((entry) => isHeadYear(entry) || isUnitLine(entry));
    const line = entries.find((entry) => (isHead ? isHeadYear(entry) : isFilledYearLine(entry)));
    if (line) return line;
  }
  return null;
}

/** 单位：万元, which often stands beside the year. */
function isUnitLine({ text }: Entry): boolean {
  return /^(?:金额)?单位:(?:人民币)?万?元$/u.test(foldText(text));
}
