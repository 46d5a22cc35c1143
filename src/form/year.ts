import type { Area } from '../snapshot/area';
import { isBlank } from '../snapshot/snapshot';
import type { Entry } from './form';
import type { Grid } from './grid';
import { foldText } from './label';
import { readNumeral } from './target/chinese-numeral';

const STATED =
  /(?<digits>(?:19|20)\d{2})|(?<numeral>[一二][〇○零九][〇○零一二三四五六七八九]{2})/gu;
/** A line of its own such as （2026年度）, its year perhaps still to be filled in. */
const YEAR_LINE = /^[(]?(?:(?:19|20)\d{2}|[一二][〇○零九]\p{Script=Han}{2}|[_×xX*.…-]*)年度?[)]?$/u;

/** Whether a text is nothing but the year that a form is for, filled in or not. */
export function isYearLine(text: string): boolean {
  return YEAR_LINE.test(foldText(text));
}

/** The years that a text states, in its order. */
export function yearsIn(text: string): readonly number[] {
  return [...foldText(text).matchAll(STATED)].flatMap(({ groups }) => {
    const { digits, numeral } = groups ?? {};
    if (digits !== undefined) return [Number(digits)];
    return readNumeral(numeral?.replaceAll('○', '〇') ?? '') ?? [];
  });
}

/** The line below the title that prints the budget year, where there is one. */
export function findYearLine(grid: Grid, area: Area, lastRow: number): Entry | null {
  for (const row of grid.rowsIn({ top: area.top, bottom: lastRow })) {
    for (const entry of grid.startingIn(row)) {
      if (!isBlank(entry.value) && isYearLine(entry.text)) return entry;
    }
  }
  return null;
}
