import type { Form } from '../../form/form';
import { gridOf, isBlankEntry, wordsOf, type Grid } from '../../form/grid';
import { DEFAULT_VOCABULARY } from '../../form/vocabulary';
import type { Snapshot } from '../../snapshot/snapshot';

/** One of several projects whose indicators stand in one table. */
export interface Project {
  readonly name: string;
  /** Its rows, both included. */
  readonly top: number;
  readonly bottom: number;
}

/**
 * The projects that a table lists one below the other, each named left of its indicators under the heading 项目名称;
 * none where the form is about a single one.
 */
export function projectsOf(
  { area, indicatorArea, indicators }: Form,
  grid: Grid,
): readonly Project[] {
  if (!indicatorArea) return [];
  const column = headedByProject(grid, indicatorArea.top - 1, area.left, indicatorArea.left);
  if (column === null) return [];
  const end = Math.max(indicatorArea.bottom, ...indicators.map(({ row }) => row));
  const heads = grid
    .rowsIn({ top: indicatorArea.top, bottom: end })
    .map((row) => grid.entryAt({ row, column }))
    .filter((entry, index, all) => !isBlankEntry(entry) && all[index - 1]?.row !== entry.row)
    // A name that is printed again in the next row goes on.
    .filter((entry, index, all) => all[index - 1]?.text.trim() !== entry.text.trim());
  if (heads.length < 2) return [];
  return heads.map(({ row, text }, index) => ({
    name: text.trim(),
    top: row,
    bottom: (heads[index + 1]?.row ?? end + 1) - 1,
  }));
}

/** The same, from the workbook that the form was read from. */
export function projectsListed(form: Form, { sheets }: Snapshot): readonly Project[] {
  const sheet = sheets.find(({ name }) => name === form.sheet);
  return sheet ? projectsOf(form, gridOf(sheet)) : [];
}

function headedByProject(grid: Grid, row: number, left: number, right: number): number | null {
  for (let column = left; column < right; column++) {
    const words = wordsOf(grid.entryAt({ row, column }));
    if (DEFAULT_VOCABULARY.field(words) === '项目名称') return column;
  }
  return null;
}

/** The form as if its table of indicators held this project alone. */
export function onlyProject(form: Form, { top, bottom }: Project): Form {
  const { indicatorArea, indicators } = form;
  return {
    ...form,
    indicatorArea: indicatorArea && { ...indicatorArea, top, bottom },
    indicators: indicators.filter(({ row }) => top <= row && row <= bottom),
  };
}
