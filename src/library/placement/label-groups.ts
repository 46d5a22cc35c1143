import type { Area } from '../../snapshot/area';
import type { Form } from '../../form/form';
import { wordsOf, type Grid } from '../../form/outline/grid';
import { DEFAULT_VOCABULARY } from '../../form/text/vocabulary';
import { labelColumns, repeatsLabels, type LabelColumns } from './label-columns';
import { LabelSpans, type LabelChanges } from './label-spans';
import type { CellText, Insertion } from './placement';
import type { PlacedGroup } from './row-group';

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
      const text = labelFor(group, columns, area, grid);
      const repeats = repeatsLabels(form, grid, area.left);
      if (text.kind === 'own' && !repeats) {
        const { top, bottom } = group;
        spans.print(text.words, { ...area, top, bottom });
      } else if (text.kind === 'shared' && !(repeats && text.words !== '')) {
        if (endsAt(area, group)) spans.stretch(area, group.top, group.bottom);
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

/** The areas left of the name in the existing row beside the new ones, each once. */
function areasBeside(grid: Grid, group: PlacedGroup, { left, name }: LabelColumns): Area[] {
  const { side, at } = group.place;
  const row = side === 'below' ? at - 1 : at;
  const areas: Area[] = [];
  for (let column = left; column < name; column = (areas.at(-1)?.right ?? column) + 1) {
    areas.push(grid.areaAt({ row, column }));
  }
  return areas.filter(({ right }) => right < name);
}

type Label =
  | { readonly kind: 'own'; readonly words: string }
  | { readonly kind: 'shared'; readonly words: string }
  | { readonly kind: 'none' };

const NONE: Label = { kind: 'none' };

/** Whether the new rows get a label of their own in these columns, share the one beside them, or have none. */
function labelFor(group: PlacedGroup, columns: LabelColumns, area: Area, grid: Grid): Label {
  const words = wordsOf(grid.entryAt({ row: area.top, column: area.left }));
  const { level1, level2 } = columns;
  const holds = (column: number | null): boolean =>
    column !== null && area.left <= column && column <= area.right;
  const isBetween = level1 !== null && area.left > level1 && !holds(level2);
  if (group.isNewClass) {
    if (holds(level2)) return { kind: 'own', words: group.level2 };
    if (holds(level1) && group.level1 !== group.place.run.level1) {
      return endsAt(area, group) ? { kind: 'own', words: group.level1 } : NONE;
    }
    if (isBetween) return NONE;
  }
  return area.top < area.bottom || isLabel(words) ? { kind: 'shared', words } : NONE;
}

function isLabel(words: string): boolean {
  const known = DEFAULT_VOCABULARY.level1(words) ?? DEFAULT_VOCABULARY.level2(words);
  return words !== '' && (known !== null || DEFAULT_VOCABULARY.isLabel(words));
}

/** A label that reaches beyond the new rows grows by itself. */
function endsAt(area: Area, { place }: PlacedGroup): boolean {
  return place.side === 'below' ? area.bottom === place.at - 1 : area.top === place.at;
}
