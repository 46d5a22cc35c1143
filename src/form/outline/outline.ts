import { headOf, insideOf, sameCell, type Area, type CellRef } from '../../snapshot/area';
import type { Snapshot } from '../../snapshot/snapshot';
import type { IndicatorRole, Layout, TaskRole } from '../../packs';
import { readTables, type IndicatorTables } from '../table/blocks';
import { chooseFields, type ChosenFields } from '../fields/choose-fields';
import { fieldCandidates } from '../fields/fields';
import type { Entry } from '../form';
import { blankEntry, wordsOf, type Grid } from './grid';
import type { Heading } from '../table/headings/heading';
import type { IndicatorBlock } from '../table/indicators';
import { namedAreas } from '../fields/named-areas';
import type { Segment } from './segment';
import { layoutFor } from './choose-layout';
import { isForm } from './evidence';
import {
  findHeadings,
  headingAtName,
  indicatorTable,
  taskTable,
  type TableKind,
} from '../table/headings/find-headings';
import { readTasks, type TaskBlock } from '../table/tasks';
import { vocabularyFor, type Vocabulary } from '../text/vocabulary';
import { headYear } from '../text/year';

/** A form as its words and headings show it, before the defined names are weighed. */
export interface Outline {
  readonly grid: Grid;
  readonly segment: Segment;
  readonly layout: Layout;
  readonly title: Entry;
  readonly tasks: TaskBlock | null;
  readonly tables: IndicatorTables;
  readonly chosen: ChosenFields;
}

/**
 * The tables and fields of a stretch of rows; null when it holds no form.
 * @param words by which forms of any layout are looked for
 */
export function outlineOf(
  { names }: Pick<Snapshot, 'names'>,
  grid: Grid,
  segment: Segment,
  layouts: readonly Layout[],
  words: Vocabulary,
): Outline | null {
  const { area, title } = segment;
  const named = namedAreas({ names }, grid.sheet, area);
  if (!title && named.fields === 0 && !hasValueHeading(grid, area, words)) return null;
  const layout = layoutFor(grid, segment, layouts, words);
  if (!layout) return null;
  const vocabulary = vocabularyFor(layout);

  const indicatorKind = indicatorTable(vocabulary, layout);
  const headings = orNamed(
    findHeadings(grid, area, indicatorKind),
    named.tables.get('绩效指标'),
    (at) => headingAtName(grid, at, indicatorKind),
  );
  const firstHeading = headings[0];
  const above = { ...area, bottom: (firstHeading?.row ?? area.bottom + 1) - 1 };
  const taskKind = taskTable(vocabulary, layout);
  const [taskHeading = null] = orNamed(
    taskHeadings(grid, above, headings, area.bottom, taskKind),
    named.tables.get('年度重点工作任务'),
    (at) => headingAtName(grid, at, taskKind),
  );
  const isAbove = taskHeading !== null && taskHeading.row <= above.bottom;
  const taskBottom = isAbove ? above.bottom : area.bottom;
  const tasks = taskHeading ? readTasks(grid, taskHeading, taskBottom, vocabulary) : null;
  const tables = readTables(grid, headings, segment, taskHeading?.row ?? null, vocabulary);
  const inTable = inTables(tasks, tables.blocks);
  const chosen = chooseFields(
    fieldCandidates(
      { grid, area, vocabulary, year: headYear(grid, area, title, vocabulary) },
      (cell) => inTable(cell) || (title !== null && sameCell(cell, title)),
    ),
  );
  const evidence = {
    title: title !== null,
    indicators: tables.blocks.length > 0,
    classed: tables.blocks.some((block) =>
      block.indicators.some(({ level1 }) => isOfficial(level1)),
    ),
    fields: chosen.fields.size,
    names: named.fields,
  };
  return isForm(evidence)
    ? { grid, segment, layout, title: title ?? firstEntry(grid, area), tasks, tables, chosen }
    : null;
}

/** Tasks stand above the indicators, or follow them; there nothing but known headings tells them apart. */
function taskHeadings(
  grid: Grid,
  above: Area,
  [first]: readonly Heading<IndicatorRole>[],
  bottom: number,
  kind: TableKind<TaskRole>,
): readonly Heading<TaskRole>[] {
  const found = findHeadings(grid, above, kind);
  if (found.length > 0 || !first) return found;
  const below = { ...above, top: first.bottom + 1, bottom };
  return findHeadings(grid, below, kind).filter((heading) => kind.complete(heading, grid));
}

function isOfficial(level1: string | null): boolean {
  return level1 === '产出指标' || level1 === '效益指标';
}

/** A cheap first look, so that large sheets of other content cost little. */
function hasValueHeading(grid: Grid, area: Area, vocabulary: Vocabulary): boolean {
  for (const row of grid.rowsIn(area)) {
    const values = grid
      .startingIn(row)
      .some((entry) => vocabulary.indicatorRole(wordsOf(entry))?.role === 'value');
    if (values) return true;
  }
  return false;
}

function orNamed<Role extends string>(
  found: readonly Heading<Role>[],
  named: Area | undefined,
  read: (named: Area) => Heading<Role> | null,
): readonly Heading<Role>[] {
  if (found.length > 0 || !named) return found;
  const heading = read(named);
  return heading ? [heading] : [];
}

function inTables(
  tasks: TaskBlock | null,
  indicators: readonly IndicatorBlock[],
): (cell: CellRef) => boolean {
  const blocks: readonly { heading: Heading<TaskRole> | Heading<IndicatorRole>; area: Area }[] = [
    ...(tasks ? [tasks] : []),
    ...indicators,
  ];
  return insideOf(
    blocks.map(({ heading, area }) => ({
      ...area,
      top: heading.row,
      left: Math.max(area.left - 1, 0),
    })),
  );
}

/** The first cell of the area that holds something. */
export function firstEntry(grid: Grid, area: Area): Entry {
  for (const row of grid.rowsIn(area)) {
    const [entry] = grid.startingIn(row);
    if (entry) return entry;
  }
  return blankEntry(headOf(area));
}
