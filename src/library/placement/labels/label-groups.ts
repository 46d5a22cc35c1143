import { headOf, type Area } from '../../../snapshot/area';
import type { Form } from '../../../form/form';
import { wordsOf, type Grid } from '../../../form/outline/grid';
import { joinedClass } from '../../../form/table/rows/joined-class';
import { classWord } from '../../../form/text/own-class';
import { linesOf } from '../../../form/text/lines';
import { vocabularyFor } from '../../../form/text/vocabulary';
import type { Layout } from '../../../packs';
import { lastRowOf } from '../continued-row';
import { namesFirstInLines } from './class-in-lines';
import { labelColumns, repeatsLabels, type LabelColumns } from './label-columns';
import { LabelSpans, type LabelChanges } from './label-spans';
import type { CellText, Insertion } from '../placement';
import { modelRow, type PlacedGroup } from '../row-group';

/** What the cells left of the names need so that every label spans its rows again. */
export function labelsFor(
  groups: readonly PlacedGroup[],
  form: Form,
  grid: Grid,
  insertions: readonly Insertion[],
): LabelChanges {
  const spans = new LabelSpans(grid, insertions);
  const repeated: CellText[] = [];
  for (const group of groups) {
    const columns = labelColumns(form, grid, group.place.run);
    for (const area of areasBeside(grid, group, columns)) {
      const text = labelFor(group, columns, area, form, grid);
      const repeats = isRepeated(form, grid, columns, area);
      if (text.kind === 'own' && !repeats) {
        const { top, bottom } = group;
        spans.print(text.words, { ...area, top, bottom });
      } else if (text.kind === 'shared' && !(repeats && text.words !== '')) {
        if (endsAt(area, group)) spans.stretch(area, group.from, group.bottom);
      } else if (text.kind !== 'none') {
        for (let row = group.top; row <= group.bottom; row++) {
          repeated.push({ cell: { row, column: area.left }, value: text.words });
        }
      }
    }
  }
  const { cells, part, join } = spans.changes();
  return { cells: [...cells, ...repeated], part, join };
}

/** The areas left of the name, and those for classes right of it, in the existing row beside the new ones, each once. */
function areasBeside(grid: Grid, group: PlacedGroup, columns: LabelColumns): Area[] {
  const { left, name, level1, level2 } = columns;
  const row = rowBeside(grid, group);
  const areas: Area[] = [];
  for (let column = left; column < name; column = (areas.at(-1)?.right ?? column) + 1) {
    areas.push(grid.areaAt({ row, column }));
  }
  const behind = [level2, level1].flatMap((column) =>
    column !== null && column > name ? [grid.areaAt({ row, column })] : [],
  );
  return [...areas.filter(({ right }) => right < name), ...behind];
}

/** A row that only names a class, or goes on with the words of another, tells nothing of the labels beside it. */
function rowBeside(grid: Grid, { place }: PlacedGroup): number {
  const { side, run, at } = place;
  const row = side === 'below' ? at - 1 : at;
  const isOther =
    run.rows.length === 0 ||
    run.lines.some((line) => line.row === row) ||
    (row > run.last.row && lastRowOf(grid, run.last, row) === row);
  return isOther ? modelRow(place).row : row;
}

/** Whether every row has the label: where the first level is repeated, or stands before it, the second is, too. */
function isRepeated(form: Form, grid: Grid, { level1, level2 }: LabelColumns, area: Area): boolean {
  if (repeatsLabels(form, grid, area.left)) return true;
  if (level2 === null || area.left !== level2) return false;
  return (
    joinedClass(wordsOf(grid.entryAt(headOf(area))), vocabularyFor(form.readBy)) !== null ||
    (level1 !== null && repeatsLabels(form, grid, level1))
  );
}

type Label =
  | { readonly kind: 'own'; readonly words: string }
  | { readonly kind: 'shared'; readonly words: string }
  | { readonly kind: 'none' };

const NONE: Label = { kind: 'none' };

/** Whether the new rows get a label of their own in these columns, share the one beside them, or have none. */
function labelFor(
  group: PlacedGroup,
  columns: LabelColumns,
  area: Area,
  { readBy }: Form,
  grid: Grid,
): Label {
  const words = wordsOf(grid.entryAt(headOf(area)));
  const { level1, level2 } = columns;
  const holds = (column: number | null): boolean =>
    column !== null && area.left <= column && column <= area.right;
  if (columns.isInLines && holds(level2)) {
    const [line = ''] = linesOf(words).lines;
    return { kind: 'own', words: level2Words(group, line, readBy) };
  }
  if (area.right < (level2 ?? columns.name) && namesFirstInLines(words, readBy)) {
    return { kind: 'own', words: classWord(readBy, 'level1', group.level1) };
  }
  const isBetween = level1 !== null && area.left > level1 && !holds(level2);
  if (group.isNewClass) {
    if (holds(level2)) return { kind: 'own', words: level2Words(group, words, readBy) };
    if (holds(level1) && group.level1 !== group.place.run.level1) {
      const words1 = classWord(readBy, 'level1', group.level1);
      return endsAt(area, group) ? { kind: 'own', words: words1 } : NONE;
    }
    if (isBetween) return NONE;
  }
  const isClass = words !== '' && (holds(level1) || holds(level2));
  return area.top < area.bottom || isClass || isLabel(words, readBy)
    ? { kind: 'shared', words }
    : NONE;
}

/** With the first level before it where the form prints both in one cell. */
function level2Words({ level1, level2 }: PlacedGroup, beside: string, readBy: Layout): string {
  const joined = joinedClass(beside, vocabularyFor(readBy));
  const words = classWord(readBy, 'level2', level2);
  return joined ? `${classWord(readBy, 'level1', level1)}${joined.between}${words}` : words;
}

function isLabel(words: string, readBy: Layout): boolean {
  const vocabulary = vocabularyFor(readBy);
  const known = vocabulary.level1(words) ?? vocabulary.level2(words);
  return words !== '' && (known !== null || vocabulary.isLabel(words));
}

/** A label that reaches beyond the new rows grows by itself. */
function endsAt(area: Area, { place }: PlacedGroup): boolean {
  return place.side === 'below' ? area.bottom === place.at - 1 : area.top === place.at;
}
